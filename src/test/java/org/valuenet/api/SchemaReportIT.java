package org.valuenet.api;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import org.junit.jupiter.api.Test;
import org.valuenet.ValuenetTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SchemaReport;

import static org.assertj.core.api.Assertions.assertThat;

/** Schema and controllers fit each other, and everything in the schema is described. */
@ValuenetTest
class SchemaReportIT {

	@Autowired
	private GraphQlSource source;

	@Test
	void everyFieldIsMappedAndEveryRegistrationIsUsed() {
		SchemaReport report = SchemaReports.LAST.get();
		assertThat(report.unmappedFields()).isEmpty();
		assertThat(report.unmappedRegistrations()).isEmpty();
		assertThat(report.unmappedArguments()).isEmpty();
	}

	@Test
	void everyTypeFieldAndArgumentIsDescribed() {
		GraphQLSchema schema = this.source.schema();
		for (GraphQLNamedType type : schema.getAllTypesAsList()) {
			if (type instanceof GraphQLObjectType object && !type.getName().startsWith("__")) {
				object.getFieldDefinitions().forEach((field) -> isDescribed(type, field));
			}
			else if (type instanceof GraphQLInputObjectType input) {
				input.getFieldDefinitions()
					.forEach((field) -> assertThat(field.getDescription()).as(type.getName() + "." + field.getName())
						.isNotBlank());
			}
		}
	}

	private static void isDescribed(GraphQLNamedType type, GraphQLFieldDefinition field) {
		assertThat(field.getDescription()).as(type.getName() + "." + field.getName()).isNotBlank();
		field.getArguments()
			.forEach((argument) -> assertThat(argument.getDescription())
				.as(type.getName() + "." + field.getName() + "(" + argument.getName() + ")")
				.isNotBlank());
	}

}
