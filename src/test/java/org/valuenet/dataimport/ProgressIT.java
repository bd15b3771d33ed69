package org.valuenet.dataimport;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.valuenet.access.Viewer;
import org.valuenet.api.NotFoundException;
import org.valuenet.graph.TestGraph;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@SpringJUnitConfig(ImportRoom.class)
class ProgressIT {

	@Autowired
	ImportRoom.Press press;

	@Autowired
	ImportJobs jobs;

	@Autowired
	Imports imports;

	@Autowired
	JobLeases leases;

	@Autowired
	Viewer viewer;

	@BeforeEach
	void emptyGraph() {
		TestGraph.clear();
	}

	@Test
	void watcherSeesTheJobUntilItHasEnded() throws Exception {
		String id = this.jobs.submit(new ImportRequest(this.press.feeds().named("reps"),
				ImportRoom.file("reps", "repId,name\nR-1,Lin\n"), ImportMode.NORMAL));
		ImportProgress progress = new ImportProgress(this.imports, this.leases, this.viewer);
		List<ImportJob> seen = progress.of(id).collectList().block(Duration.ofSeconds(60));
		assertThat(seen).isNotEmpty();
		assertThat(seen.get(seen.size() - 1).status()).isEqualTo(ImportStatus.DONE);
		assertThat(progress.rowsPerSecond(id)).as("it does not run any more").isNull();
		assertThatThrownBy(() -> progress.of("none")).isInstanceOf(NotFoundException.class);
	}

	@Test
	void speedIsToldFromWhatWasRead() {
		Speed speed = new Speed(0, 1_000);
		assertThat(speed.secondsLeft(2_000_000_000L)).isNull();
		speed.reached(500, 250);
		assertThat(speed.rowsPerSecond(2_000_000_000L)).isEqualTo(250);
		assertThat(speed.secondsLeft(2_000_000_000L)).as("a quarter took 2 s").isEqualTo(6);
		assertThat(ProgressLine.text("a.csv", speed, 2_000_000_000L, true))
			.isEqualTo("a.csv: [#######-----------------------] 25 %, 250 rows/s, 6 s left");
		assertThat(ProgressLine.text("a.csv", speed, 2_000_000_000L, false))
			.isEqualTo("a.csv: 25 %, 250 rows/s, 6 s left");
	}

}
