package org.valuenet.engagement;

import java.util.Map;

import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.valuenet.ValuenetTest;
import org.valuenet.graph.Fixture;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

import static org.assertj.core.api.Assertions.assertThat;

@ValuenetTest
class EngagementIT {

	@Autowired
	private ExecutionGraphQlService service;

	@BeforeEach
	void graph() {
		Fixture.load("engagement/engagement.cypher", Map.of());
	}

	@Test
	void talksRunNewestFirstWithWhoHeldThem() {
		Response answer = ask(Map.of());
		ids(answer, "interactions").containsExactly("I-3", "I-2", "I-1");
		answer.path("interactions.totalCount").entity(Integer.class).isEqualTo(3);
		String first = "interactions.edges[2].node.";
		answer.path(first + "contact.id").entity(String.class).isEqualTo("K-1");
		answer.path(first + "rep.name").entity(String.class).isEqualTo("Lin");
		answer.path(first + "rep.territories[0].region").entity(String.class).isEqualTo("East");
		answer.path(first + "customer.id").entity(String.class).isEqualTo("C-1");
		answer.path(first + "department").entity(String.class).isEqualTo("Quality");
		answer.path(first + "direction").entity(String.class).isEqualTo("INBOUND");
		answer.path("interactions.edges[0].node.rep").valueIsNull();
		answer.path("interactions.edges[0].node.contact").valueIsNull();
	}

	@Test
	void requestShowsItsContractAndItsStepsNewestFirst() {
		Response answer = ask(Map.of());
		ids(answer, "serviceRequests").containsExactly("SR-3", "SR-2", "SR-1");
		answer.path("serviceRequests.edges[0].node.customer").valueIsNull();
		answer.path("serviceRequests.edges[1].node.contractId").valueIsNull();
		answer.path("serviceRequests.edges[1].node.resolvedAt").valueIsNull();
		answer.path("serviceRequests.edges[2].node.contractId").entity(String.class).isEqualTo("A-1");
		answer.path("serviceRequests.edges[2].node.resolvedAt").entity(String.class).isEqualTo("1970-01-01T00:00:05Z");
		answer.path("serviceRequests.edges[2].node.steps[*].activity")
			.entityList(String.class)
			.containsExactly("resolved", "received");
	}

	@Test
	void listsAreCutAtTheirDates() {
		Response answer = ask(Map.of("from", "1970-01-01T00:00:02Z", "to", "1970-01-01T00:00:03Z"));
		ids(answer, "interactions").containsExactly("I-3", "I-2");
		answer.path("interactions.totalCount").entity(Integer.class).isEqualTo(2);
		ids(answer, "serviceRequests").containsExactly("SR-2");
		answer.path("serviceRequests.totalCount").entity(Integer.class).isEqualTo(1);
	}

	@Test
	void customerHasItsOwnTalksAndRequests() {
		Response answer = ask(Map.of("first", 2));
		ids(answer, "customers.edges[0].node.interactions").containsExactly("I-3", "I-2");
		answer.path("customers.edges[0].node.interactions.totalCount").entity(Integer.class).isEqualTo(3);
		ids(answer, "customers.edges[0].node.serviceRequests").containsExactly("SR-2", "SR-1");
		ids(answer, "customers.edges[1].node.interactions").isEmpty();
		answer.path("customers.edges[1].node.serviceRequests.totalCount").entity(Integer.class).isEqualTo(0);
	}

	private static ListAssert<String> ids(Response answer, String list) {
		return assertThat(answer.path(list + ".edges[*].node.id").entityList(String.class).get());
	}

	private Response ask(Map<String, Object> variables) {
		return ExecutionGraphQlServiceTester.create(this.service)
			.documentName("engagement")
			.variables(variables)
			.execute();
	}

}
