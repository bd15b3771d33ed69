package org.valuenet.api;

import java.time.DateTimeException;
import java.util.Locale;
import java.util.function.Function;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;

/**
 * How a scalar is written.
 *
 * @param rule what a value has to be, in words for who wrote another
 * @param read takes what was given; throws a {@link DateTimeException} or an
 * {@link ArithmeticException} if it is not by the rule
 */
record ScalarForm<T>(String rule, Function<Object, T> read, Function<T, Object> write) implements Coercing<T, Object> {

	private static final int SHOWN = 40;

	@Override
	public Object serialize(Object result, GraphQLContext context, Locale locale) {
		try {
			return this.write.apply(this.read.apply(result));
		}
		catch (DateTimeException | ArithmeticException ex) {
			throw new CoercingSerializeException("not " + this.rule, ex);
		}
	}

	@Override
	public T parseValue(Object input, GraphQLContext context, Locale locale) {
		try {
			return this.read.apply(input);
		}
		catch (DateTimeException | ArithmeticException ex) {
			throw new CoercingParseValueException(complaint(input));
		}
	}

	@Override
	public T parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
		Object given = (input instanceof StringValue text) ? String.valueOf(text.getValue())
				: (input instanceof IntValue number) ? number.getValue() : input;
		try {
			return this.read.apply(given);
		}
		catch (DateTimeException | ArithmeticException ex) {
			throw new CoercingParseLiteralException(complaint(given));
		}
	}

	private String complaint(Object given) {
		if (!(given instanceof String || given instanceof Number || given instanceof Boolean)) {
			return "this is not " + this.rule;
		}
		String text = String.valueOf(given);
		return '"' + ((text.length() > SHOWN) ? text.substring(0, SHOWN) + "..." : text) + "\" is not " + this.rule;
	}

}
