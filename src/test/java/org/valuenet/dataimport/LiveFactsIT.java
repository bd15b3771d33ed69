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
class LiveFactsIT {

	@Autowired
	LiveFacts live;

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
		RecordResult first = this.live.signals(input, "k-1");
		assertThat(first.accepted()).isEqualTo(1);
		assertThat(first.unchanged()).isEqualTo(1);
		assertThat(first.rejected()).extracting(RejectedRow::line, RejectedRow::code)
			.containsExactlyInAnyOrder(tuple(2L, "UNRESOLVED"), tuple(3L, "FUTURE_DATE"));
		assertThat(first.rejected()).extracting(RejectedRow::message)
			.anyMatch(
					(message) -> message.contains("line 2, column deviceId: \"D-#\" names a device that is not known"));
		RecordResult again = this.live.signals(input, "k-1");
		assertThat(again.accepted()).isEqualTo(1);
		assertThat(again.unchanged()).isEqualTo(1);
		assertThat(again.rejected()).containsExactlyInAnyOrderElementsOf(first.rejected());
		assertThat(ImportRoom.count("(:Device {deviceId: 'D-1'})-[:EMITTED]->(:Signal)")).isEqualTo(1);
	}

	@Test
	void sameKeyForOtherSignalsIsRefused() {
		this.live.signals(List.of(signal("S-1", "D-1", 0)), "k-1");
		assertThatThrownBy(() -> this.live.signals(List.of(signal("S-2", "D-1", 0)), "k-1"))
			.isInstanceOf(BadRequestException.class);
	}

	@Test
	void signalOfAnotherDeviceIsAConflict() {
		this.live.signals(List.of(signal("S-1", "D-1", 0)), "k-1");
		assertThatThrownBy(() -> this.live.signals(List.of(signal("S-1", "D-2", 0)), "k-2"))
			.isInstanceOf(ConflictException.class);
	}

	@Test
	void moreThanFifteenHundredAreRefused() {
		assertThatThrownBy(() -> this.live.signals(Collections.nCopies(1_501, signal("S-1", "D-1", 0)), "k"))
			.isInstanceOf(BadRequestException.class);
	}

	@Test
	void everyDatedFactMayBeRecordedByItsFeed() {
		this.press.text("customers", "customerId,name\nC-1,One\n");
		this.press.text("orders",
				"orderId,customerId,placedAt,status,currency,amount\n" + "O-1,C-1,2026-03-09T08:00:00Z,PLACED,CNY,1\n");
		List<String> columns = List.of("orderId", "customerId", "placedAt", "status", "currency", "amount");
		List<List<String>> rows = List.of(List.of("O-1", "C-1", "2026-03-09T08:00:00Z", "PLACED", "CNY", "1"),
				List.of("O-2", "C-1", "2026-03-10T08:00:00Z", "PLACED", "CNY", "2"),
				List.of("O-3", "C-1", "yesterday", "PLACED", "CNY", "3"));
		RecordResult first = this.live.facts("orders", columns, rows, "k-1");
		assertThat(first.accepted()).isEqualTo(1);
		assertThat(first.unchanged()).isEqualTo(1);
		assertThat(first.rejected()).extracting(RejectedRow::line, RejectedRow::code)
			.containsExactly(tuple(3L, "DATE"));
		assertThat(this.live.facts("orders", columns, rows, "k-1").accepted()).isEqualTo(1);
		assertThat(ImportRoom.count("(:Customer)-[:PLACED]->(:Order)")).isEqualTo(2);
		RecordResult refund = this.live.facts("refunds",
				List.of("refundId", "orderId", "refundedAt", "currency", "amount"),
				List.of(List.of("R-1", "O-1", "2026-03-11T08:00:00Z", "CNY", "5")), "k-1");
		assertThat(refund.rejected()).extracting(RejectedRow::code, RejectedRow::column, RejectedRow::value)
			.containsExactly(tuple("REFUND_EXCEEDS_ORDER", "amount", "5"));
		assertThatThrownBy(() -> this.live.facts("cdnow-master", List.of("date"), List.of(), "k-2"))
			.isInstanceOf(BadRequestException.class);
		assertThatThrownBy(() -> this.live.facts("orders", List.of("orderId"), List.of(), "k-3"))
			.isInstanceOf(BadRequestException.class)
			.hasMessageContaining("MISSING_COLUMN");
	}

	private static SignalInput signal(String id, String device, int centuriesAhead) {
		return new SignalInput(device, id, "TEMPERATURE",
				Instant.parse("2026-03-09T08:00:00Z").plus(centuriesAhead * 36_500L, ChronoUnit.DAYS), 21.5, "C", null);
	}

}
