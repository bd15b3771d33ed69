package org.valuenet.dataimport;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.valuenet.graph.TestGraph;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every version of a fact leads to its job, line and row, and says since when it was
 * known.
 */
@SpringJUnitConfig(ImportRoom.class)
@Import(Provenance.class)
class ProvenanceIT {

	private static final String ORDERS = "orderId,customerId,placedAt,status,currency,amount\n";

	@Autowired
	ImportRoom.Press press;

	@Autowired
	Feeds feeds;

	@Autowired
	ImportJobs jobs;

	@Autowired
	LiveFacts live;

	@Autowired
	Provenance provenance;

	@BeforeEach
	void customers() {
		TestGraph.clear();
		this.press.text("customers", "customerId,name\nC-1,One\nC-2,Two\n");
	}

	@Test
	void changedFactShowsBothRowsAndASecondReadingAddsNone() {
		ImportJob first = this.press.text("orders",
				ORDERS + "O-0,C-1,2026-03-01T08:00:00Z,PLACED,CNY,1\nO-1,C-1,2026-03-01T08:00:00Z,PLACED,CNY,5\n");
		String changed = ORDERS + "O-1,C-1,2026-03-01T08:00:00Z,PLACED,CNY,6\n";
		Instant before = Instant.now();
		ImportJob second = this.press.text("orders", changed);
		this.press.text("orders", changed);
		List<FactVersion> versions = this.provenance.provenance(FactKind.ORDER, "O-1");
		assertThat(versions).extracting(FactVersion::present).containsExactly(true, false);
		assertThat(versions).extracting(FactVersion::jobId).containsExactly(second.id(), first.id());
		assertThat(versions).extracting(FactVersion::file).containsExactly("orders.csv", "orders.csv");
		assertThat(versions).extracting(FactVersion::line).containsExactly(2L, 3L);
		assertThat(versions.get(0).recordedAt()).isBetween(before.minusMillis(1), Instant.now());
		assertThat(versions.get(1).recordedAt()).isBefore(before);
		assertThat(versions).extracting(FactVersion::rowHash)
			.doesNotHaveDuplicates()
			.allMatch((hash) -> hash.length() == 16);
	}

	@Test
	void firstLoadIsKnownSinceItHappened() {
		this.jobs.runHere(new ImportRequest(this.feeds.named("orders"),
				ImportRoom.file("orders", ORDERS + "O-1,C-1,2026-03-01T08:00:00Z,PLACED,CNY,5\n"), ImportMode.HISTORY),
				Instant.now(), true);
		assertThat(this.provenance.provenance(FactKind.ORDER, "O-1")).extracting(FactVersion::recordedAt)
			.containsExactly(Instant.parse("2026-03-01T08:00:00Z"));
	}

	@Test
	void linkLeadsToItsRow() {
		ImportJob job = this.press.text("ownership", "customerId,parentId,share,from,until\nC-1,C-2,0.6,2026-01-01,\n");
		assertThat(this.provenance.linkProvenance(LinkKind.OWNERSHIP, "C-1", "C-2")).extracting(FactVersion::jobId)
			.containsExactly(job.id());
		assertThat(this.provenance.linkProvenance(LinkKind.OWNERSHIP, "C-2", "C-1")).isEmpty();
	}

	@Test
	void liveFactHasItsKeyForAJobAndNoFile() {
		this.live.facts("orders", List.of("orderId", "customerId", "placedAt", "status", "currency", "amount"),
				List.of(List.of("O-1", "C-1", "2026-03-01T08:00:00Z", "PLACED", "CNY", "5")), "k-1");
		assertThat(this.provenance.provenance(FactKind.ORDER, "O-1")).singleElement().satisfies((version) -> {
			assertThat(version.jobId()).isEqualTo("recordFacts/orders/k-1");
			assertThat(version.file()).isNull();
			assertThat(version.line()).isEqualTo(1);
		});
	}

	@Test
	void keyOfNothingHasNoVersions() {
		assertThat(this.provenance.provenance(FactKind.DEVICE, "D-9")).isEmpty();
	}

}
