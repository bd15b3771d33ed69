package org.valuenet.ltv;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.valuenet.access.Scope;
import org.valuenet.graph.Graph;
import org.valuenet.graph.GraphTransaction;

import org.springframework.stereotype.Component;

/** Reads purchase histories: of some customers, or of all, page by page. */
@Component
class PurchaseHistories {

	private static final int PAGE = 2_000;

	private final Graph graph;

	PurchaseHistories(Graph graph) {
		this.graph = graph;
	}

	/** Histories of some customers; those without a purchase are left out. */
	static List<DatedHistory> of(GraphTransaction transaction, List<String> customerIds, HistoryBasis basis) {
		return transaction.run("ltv/score-purchase-histories", basis.parameters(customerIds))
			.stream()
			.map((row) -> DatedHistory.of(row, basis))
			.toList();
	}

	/** Hands on every history in a scope by key; only a page is in memory. */
	void forEach(Scope scope, HistoryBasis basis, Consumer<DatedHistory> reader) {
		forEachPage(scope, (page) -> this.graph.inRead((transaction) -> of(transaction, page, basis)).forEach(reader));
	}

	/** Hands on the keys of all customers in a scope, page by page. */
	void forEachPage(Scope scope, Consumer<List<String>> reader) {
		String after = "";
		while (true) {
			List<String> page = ids(scope, after);
			if (page.isEmpty()) {
				return;
			}
			reader.accept(page);
			after = page.get(page.size() - 1);
		}
	}

	private List<String> ids(Scope scope, String after) {
		return this.graph
			.read("scoring/find-customer-ids", Map.of("scope", scope.parameter(), "after", after, "limit", PAGE))
			.stream()
			.map((row) -> row.get("customerId").asString())
			.toList();
	}

}
