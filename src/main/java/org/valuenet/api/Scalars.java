package org.valuenet.api;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.scalars.ExtendedScalars;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import graphql.schema.idl.RuntimeWiring;

import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/**
 * The scalars of the schema. {@code DateTime} is an {@link Instant} inside, ISO 8601 with
 * offset outside (RFC 3339), answered in UTC.
 */
@Component
class Scalars implements RuntimeWiringConfigurer {

	@Override
	public void configure(RuntimeWiring.Builder builder) {
		builder.scalar(GraphQLScalarType.newScalar().name("DateTime").coercing(new DateTime()).build())
			.scalar(ExtendedScalars.Date)
			.scalar(ExtendedScalars.GraphQLLong);
	}

	private static final class DateTime implements Coercing<Instant, String> {

		private static final String RULE = "\"%s\" is not an ISO 8601 instant with offset, such as 2026-03-09T08:00:00Z";

		@Override
		public String serialize(Object result, GraphQLContext context, Locale locale) {
			if (result instanceof Instant instant) {
				return instant.toString();
			}
			throw new CoercingSerializeException("not an instant");
		}

		@Override
		public Instant parseValue(Object input, GraphQLContext context, Locale locale) {
			return instant(input).orElseThrow(() -> new CoercingParseValueException(RULE.formatted(input)));
		}

		@Override
		public Instant parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
			Object text = (input instanceof StringValue string) ? String.valueOf(string.getValue()) : "";
			return instant(text).orElseThrow(() -> new CoercingParseLiteralException(RULE.formatted(text)));
		}

		private static Optional<Instant> instant(Object input) {
			try {
				return Optional.of(OffsetDateTime.parse(String.valueOf(input)).toInstant());
			}
			catch (DateTimeParseException ex) {
				return Optional.empty();
			}
		}

	}

}
