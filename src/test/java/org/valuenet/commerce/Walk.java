package org.valuenet.commerce;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.springframework.graphql.test.tester.GraphQlTester.Response;

/** A walk through all pages of a list, in pages of one size. */
final class Walk {

	private Walk() {
	}

	/** Keys of all rows, in order. */
	static List<String> through(String list, int first, Function<Map<String, Object>, Response> ask) {
		List<String> keys = new ArrayList<>();
		Map<String, Object> variables = new HashMap<>(Map.of("first", first));
		Response page;
		do {
			page = ask.apply(variables);
			keys.addAll(page.path(list + ".edges[*].node.id").entityList(String.class).get());
			variables.put("after", page.path(list + ".pageInfo.endCursor").entity(String.class).get());
		}
		while (page.path(list + ".pageInfo.hasNextPage").entity(Boolean.class).get());
		return keys;
	}

}
