package org.valuenet.api;

import java.util.Map;

import graphql.analysis.FieldComplexityCalculator;
import graphql.analysis.FieldComplexityEnvironment;
import graphql.schema.GraphQLTypeUtil;

/**
 * Cost of a query before it runs: an object costs 1, a list 10 and its size times what is
 * selected in it; scalars are free. The size of a page is its {@code first}.
 */
final class FieldCost implements FieldComplexityCalculator {

	private static final int LIST = 10;

	@Override
	public int calculate(FieldComplexityEnvironment environment, int childComplexity) {
		if (environment.getFieldDefinition().getName().startsWith("__")) {
			return 0;
		}
		Map<String, Object> arguments = environment.getArguments();
		if (arguments.getOrDefault("first", arguments.get("limit")) instanceof Integer size) {
			return (int) Math.min(Integer.MAX_VALUE, LIST + (long) Math.max(size, 1) * childComplexity);
		}
		boolean leaf = GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(environment.getFieldDefinition().getType()));
		return leaf ? 0 : (int) Math.min(Integer.MAX_VALUE, 1L + childComplexity);
	}

}
