package org.valuenet.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnmodifiedType;

/**
 * Documents that together take every path of a schema: each goes down one chain of fields
 * and selects all that is at its end. A page is one step.
 */
final class SchemaPaths {

	private static final int ROWS = 3;

	/** Values of arguments that must be given, by field and name. */
	private final Map<String, String> given;

	SchemaPaths(String customerId, String deviceId) {
		this.given = new HashMap<>(Map.of("customer.id", quoted(customerId), "device.id", quoted(deviceId),
				"importJob.id", quoted("none"), "components.partNumber", quoted("BRG-6205"), "exchangeRates.currency",
				quoted("USD"), "healthHistory.from", quoted("2026-06-01"), "healthHistory.to", quoted("2026-06-30")));
		this.given
			.putAll(Map.of("provenance.kind", "CUSTOMER", "provenance.key", quoted(customerId), "linkProvenance.kind",
					"OPERATION", "linkProvenance.from", quoted(customerId), "linkProvenance.to", quoted(deviceId)));
		this.given.putAll(Map.of("search.text", quoted(customerId), "ltvBacktest.from", quoted("2025-01-01"),
				"ltvBacktest.cutoff", quoted("2025-12-31"), "ltvBacktest.to", quoted("2026-05-31")));
	}

	private static String quoted(String text) {
		return '"' + text + '"';
	}

	List<String> documents(GraphQLObjectType query, int depth) {
		List<String> documents = new ArrayList<>();
		objects(query).forEach((field) -> down(target(field), depth - 1,
				(selection) -> "{ " + wrapped(field, selection) + " }", documents));
		return documents;
	}

	/**
	 * A document for each chain that ends above the last step, with all steps from there.
	 */
	private void down(GraphQLObjectType type, int depth, UnaryOperator<String> around, List<String> documents) {
		documents.add(around.apply(leaves(type) + objects(type).stream()
			.map((field) -> wrapped(field, leaves(target(field))))
			.collect(Collectors.joining(" "))));
		if (depth > 2) {
			for (GraphQLFieldDefinition field : objects(type)) {
				down(target(field), depth - 1, (selection) -> around.apply(wrapped(field, selection)), documents);
			}
		}
	}

	private String leaves(GraphQLObjectType type) {
		return "__typename " + type.getFieldDefinitions()
			.stream()
			.filter((field) -> GraphQLTypeUtil.isLeaf(unwrapped(field)))
			.map((field) -> field.getName() + arguments(field) + " ")
			.collect(Collectors.joining());
	}

	private static List<GraphQLFieldDefinition> objects(GraphQLObjectType type) {
		return type.getFieldDefinitions()
			.stream()
			.filter((field) -> unwrapped(field) instanceof GraphQLObjectType)
			.toList();
	}

	/** What a step by this field leads to: for a page, its rows. */
	private static GraphQLObjectType target(GraphQLFieldDefinition field) {
		GraphQLObjectType type = (GraphQLObjectType) unwrapped(field);
		if (!type.getName().endsWith("Connection")) {
			return type;
		}
		GraphQLObjectType edge = (GraphQLObjectType) unwrapped(type.getFieldDefinition("edges"));
		return (GraphQLObjectType) unwrapped(edge.getFieldDefinition("node"));
	}

	private String wrapped(GraphQLFieldDefinition field, String selection) {
		GraphQLObjectType type = (GraphQLObjectType) unwrapped(field);
		String inner = type.getName().endsWith("Connection") ? leaves(type) + "edges { node { " + selection + " } }"
				: selection;
		return field.getName() + arguments(field) + " { " + inner + " }";
	}

	private String arguments(GraphQLFieldDefinition field) {
		String list = field.getArguments()
			.stream()
			.filter((argument) -> argument.getName().equals("first") || argument.getType() instanceof GraphQLNonNull)
			.filter((argument) -> argument.getName().equals("first") || !argument.hasSetDefaultValue())
			.map((argument) -> argument.getName() + ": " + value(field, argument))
			.collect(Collectors.joining(", "));
		return list.isEmpty() ? "" : "(" + list + ")";
	}

	private String value(GraphQLFieldDefinition field, GraphQLArgument argument) {
		if (argument.getName().equals("first")) {
			return String.valueOf(ROWS);
		}
		String value = this.given.get(field.getName() + "." + argument.getName());
		if (value == null) {
			throw new IllegalStateException("the walk needs a value for " + field.getName() + "." + argument.getName());
		}
		return value;
	}

	private static GraphQLUnmodifiedType unwrapped(GraphQLFieldDefinition field) {
		return GraphQLTypeUtil.unwrapAll(field.getType());
	}

}
