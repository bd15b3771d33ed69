package org.valuenet.customer;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.mockito.invocation.Invocation;
import org.valuenet.ValuenetTest;
import org.valuenet.graph.Fixture;
import org.valuenet.graph.Graph;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

import static org.assertj.core.api.Assertions.assertThat;

/** Counts the Cypher queries behind a page of 50 customers. */
@ValuenetTest
class PageQueriesIT {

	@Autowired
	private ExecutionGraphQlService service;

	@MockitoSpyBean
	private Graph graph;

	@BeforeEach
	void fifty() {
		Fixture.load("customer/fifty.cypher", Map.of());
		Mockito.clearInvocations(this.graph);
	}

	@Test
	void pageTakesOneQueryForEachNestedFieldAndDevicesBringTheirSignals() {
		ExecutionGraphQlServiceTester.create(this.service)
			.documentName("page-of-fifty")
			.execute()
			.path("customers.edges[*].node.devices.edges[*].node.signals.edges[*].node.kind")
			.entityList(String.class)
			.hasSize(50 * 2 * 5);
		assertThat(queries()).containsExactlyInAnyOrder("customer/find-customers#name-asc", "customer/find-owners",
				"device/find-devices-of-customers", "commerce/find-orders-of-customers",
				"commerce/find-order-sums-of-customers", "commerce/find-order-values",
				"sentiment/find-posts-of-customers", "customer/find-contacts", "health/find-health");
	}

	private List<String> queries() {
		return Mockito.mockingDetails(this.graph)
			.getInvocations()
			.stream()
			.filter((invocation) -> invocation.getMethod().getName().equals("read"))
			.map((Invocation invocation) -> invocation.<String>getArgument(0))
			.filter((query) -> !query.equals("api/find-sample"))
			.toList();
	}

}
