package org.valuenet.commerce;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.valuenet.ValuenetTest;
import org.valuenet.graph.Fixture;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

/**
 * O-1 is worth 100.00 and had 25.00 and 10.00 refunded. O-2's line comes to 94.5 minor
 * units, 95 rounded, and was refunded in whole. Both together: 10,000 + 94.5 - 3,595 =
 * 6,499.5, so 65.00. O-3 was cancelled. O-4 is worth 8.00 USD at 7.00625: 56.05 CNY.
 */
@ValuenetTest
class RefundsIT {

	@Autowired
	private ExecutionGraphQlService service;

	@BeforeEach
	void graph() {
		Fixture.load("commerce/refunds.cypher", Map.of());
	}

	@Test
	void valueFallsExactlyByTheRefunds() {
		Response answer = ask("{ orders { edges { node { total { formatted } gross { formatted }"
				+ " refunds { id amount { formatted } } } } } }");
		answer.path("orders.edges[*].node.total.formatted")
			.entityList(String.class)
			.isEqualTo(List.of("8.00 USD", "0.00 CNY", "0.00 CNY", "65.00 CNY"));
		answer.path("orders.edges[*].node.gross.formatted")
			.entityList(String.class)
			.isEqualTo(List.of("8.00 USD", "7.00 CNY", "0.95 CNY", "100.00 CNY"));
		answer.path("orders.edges[3].node.refunds[*].id").entityList(String.class).isEqualTo(List.of("R-1", "R-2"));
		answer.path("orders.edges[0].node.refunds").entityList(Object.class).hasSize(0);
	}

	@Test
	void totalsAreWhatIsLeftPerCurrency() {
		Response answer = ask("{ orders { totals { formatted } }"
				+ " customers { edges { node { orders { totals { formatted } } } } } }");
		answer.path("orders.totals[*].formatted").entityList(String.class).isEqualTo(List.of("65.00 CNY", "8.00 USD"));
		answer.path("customers.edges[0].node.orders.totals[*].formatted")
			.entityList(String.class)
			.isEqualTo(List.of("65.00 CNY", "8.00 USD"));
	}

	@Test
	void totalIsReportedAtTheRateOfItsDay() {
		ask("{ orders { edges { node { reportedTotal { formatted } } } } }")
			.path("orders.edges[*].node.reportedTotal.formatted")
			.entityList(String.class)
			.isEqualTo(List.of("56.05 CNY", "0.00 CNY", "0.00 CNY", "65.00 CNY"));
		Fixture.load("commerce/orders.cypher", Map.of());
		ask("{ orders { edges { node { id reportedTotal { formatted } } } } }").path("orders.edges[3].node")
			.matchesJson("{\"id\": \"O-5\", \"reportedTotal\": null}");
	}

	private Response ask(String document) {
		return ExecutionGraphQlServiceTester.create(this.service).document(document).execute();
	}

}
