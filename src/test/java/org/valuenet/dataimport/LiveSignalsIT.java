package org.valuenet.dataimport;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.valuenet.api.BadRequestException;
import org.valuenet.api.ConflictException;
import org.valuenet.graph.TestGraph;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

@SpringJUnitConfig(ImportRoom.class)
class LiveSignalsIT {

	@Autowired
	LiveSignals signals;

	@Autowired
	ImportRoom.Press press;

	@BeforeEach
	void oneDevice() {
		TestGraph.clear();
		this.press.text("devices",
				"deviceId,customerId,productId,model,critical,installedOn\nD-1,,,,true,\nD-2,,,,true,\n");
	}

	@Test
	void sameKeyHasOneEffectAndOneAnswer() {
		List<SignalInput> input = List.of(signal("S-1", "D-1", 0), signal("S-2", "D-9", 0), signal("S-3", "D-1", 1),
				signal("S-1", "D-1", 0));
		RecordResult first = this.signals.record(input, "k-1");
		assertThat(first.accepted()).isEqualTo(1);
		assertThat(first.unchanged()).isEqualTo(1);
		assertThat(first.rejected()).extracting(RejectedRow::line, RejectedRow::code)
			.containsExactlyInAnyOrder(tuple(2L, "UNRESOLVED"), tuple(3L, "FUTURE_DATE"));
		RecordResult again = this.signals.record(input, "k-1");
		assertThat(again.accepted()).isEqualTo(1);
		assertThat(again.unchanged()).isEqualTo(1);
		assertThat(again.rejected()).containsExactlyInAnyOrderElementsOf(first.rejected());
		assertThat(ImportRoom.count("(:Device {deviceId: 'D-1'})-[:EMITTED]->(:Signal)")).isEqualTo(1);
	}

	@Test
	void sameKeyForOtherSignalsIsRefused() {
		this.signals.record(List.of(signal("S-1", "D-1", 0)), "k-1");
		assertThatThrownBy(() -> this.signals.record(List.of(signal("S-2", "D-1", 0)), "k-1"))
			.isInstanceOf(BadRequestException.class);
	}

	@Test
	void signalOfAnotherDeviceIsAConflict() {
		this.signals.record(List.of(signal("S-1", "D-1", 0)), "k-1");
		assertThatThrownBy(() -> this.signals.record(List.of(signal("S-1", "D-2", 0)), "k-2"))
			.isInstanceOf(ConflictException.class);
	}

	@Test
	void moreThanFifteenHundredAreRefused() {
		assertThatThrownBy(() -> this.signals.record(Collections.nCopies(1_501, signal("S-1", "D-1", 0)), "k"))
			.isInstanceOf(BadRequestException.class);
	}

	private static SignalInput signal(String id, String device, int centuriesAhead) {
		return new SignalInput(device, id, "TEMPERATURE",
				Instant.parse("2026-03-09T08:00:00Z").plus(centuriesAhead * 36_500L, ChronoUnit.DAYS), 21.5, "C", null);
	}

}
