package org.valuenet.graph;

public class PlanText {

	public static String of(String name) throws Exception {
		return new QueryCatalogue().named(name).text();
	}

}
