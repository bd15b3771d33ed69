package org.valuenet.customer;

import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.valuenet.ValuenetTest;
import org.valuenet.access.Viewer;
import org.valuenet.api.KeySpellings;
import org.valuenet.graph.Graph;
import org.valuenet.graph.TestGraph;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where a source's keys have no case, every case finds the customer; an exact key goes
 * first.
 */
@ValuenetTest
class FoldedKeysIT {

	@Autowired
	private Graph graph;

	@Autowired
	private Viewer viewer;

	@Autowired
	private Customers customers;

	@BeforeEach
	void graph() {
		TestGraph.clear();
		TestGraph.cypher("CREATE (:Customer {customerId: 'AB-1'}), (:Customer {customerId: 'AB-2'}),"
				+ " (:Customer {customerId: 'ab-2'})", Map.of());
	}

	@Test
	void foldedKeyIsFoundInEveryCase() {
		assertThat(found("ab-1")).isEqualTo("AB-1");
		assertThat(found("ab-2")).isEqualTo("ab-2");
		assertThat(found("Ab-2")).isEqualTo("AB-2");
	}

	@Test
	void caseCountsWhereNoSourceFoldsIt() {
		assertThat(new CustomerKeys(this.graph, this.viewer, this.customers, new KeySpellings((property) -> false))
			.named("ab-1")).isNull();
	}

	private String found(String key) {
		return Objects
			.requireNonNull(new CustomerKeys(this.graph, this.viewer, this.customers,
					new KeySpellings((property) -> property.equals("customerId")))
				.named(key))
			.id();
	}

}
