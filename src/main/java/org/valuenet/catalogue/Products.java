package org.valuenet.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.valuenet.access.Viewer;
import org.valuenet.graph.Graph;

import org.springframework.stereotype.Component;

/** Products, for the rooms whose answers name them. */
@Component
public class Products {

	private final Graph graph;

	private final Viewer viewer;

	Products(Graph graph, Viewer viewer) {
		this.graph = graph;
		this.viewer = viewer;
	}

	/** Products by key; keys that are not known, or not to this viewer, are left out. */
	public Map<String, Product> byKey(Collection<String> productIds) {
		return this.graph
			.read("catalogue/find-products-by-key",
					Map.of("scope", this.viewer.scope().parameter(), "productIds", List.copyOf(productIds)))
			.stream()
			.map((row) -> Product.of(row.get("product")))
			.collect(Collectors.toMap(Product::id, Function.identity()));
	}

}
