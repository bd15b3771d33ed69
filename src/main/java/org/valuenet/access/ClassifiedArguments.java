package org.valuenet.access;

import java.util.Collection;
import java.util.Map;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;
import org.valuenet.api.ForbiddenException;

/**
 * Refuses arguments that would tell of what is masked: to filter or order by it says as
 * much as to read it.
 */
final class ClassifiedArguments {

	private final Viewer viewer;

	ClassifiedArguments(Viewer viewer) {
		this.viewer = viewer;
	}

	void check(DataFetchingEnvironment environment) {
		if (this.viewer.seesEverything()) {
			return;
		}
		for (GraphQLArgument argument : environment.getFieldDefinition().getArguments()) {
			check(argument.getName(), argument.getType(), environment.getArgument(argument.getName()));
		}
	}

	private void check(String place, GraphQLType type, @Nullable Object value) {
		GraphQLType inner = GraphQLTypeUtil.unwrapAll(type);
		if (value instanceof Collection<?> many) {
			many.forEach((each) -> check(place, inner, each));
		}
		else if (inner instanceof GraphQLInputObjectType object && value instanceof Map<?, ?> parts) {
			for (GraphQLInputObjectField field : object.getFields()) {
				Object part = parts.get(field.getName());
				if (part != null) {
					refuse(place + "." + field.getName(), ClassifiedFields.of(field));
					check(place + "." + field.getName(), field.getType(), part);
				}
			}
		}
		else if (inner instanceof GraphQLEnumType words && value != null) {
			GraphQLEnumValueDefinition word = words.getValue(String.valueOf(value));
			if (word != null) {
				refuse(place + " " + word.getName(), ClassifiedFields.of(word));
			}
		}
	}

	private void refuse(String place, @Nullable Classification classification) {
		if (classification != null && !this.viewer.sees(classification)) {
			throw new ForbiddenException("argument " + place + ": what is classified as " + classification
					+ " is masked for you, so nothing is filtered or ordered by it; leave it out");
		}
	}

}
