package org.valuenet.ltv;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.valuenet.access.Scope;
import org.valuenet.graph.Fixture;
import org.valuenet.graph.TestGraph;

import static org.assertj.core.api.Assertions.assertThat;

/** Histories read from a small graph; what is in it stands in the fixture. */
class PurchaseHistoriesIT {

	private static final long START = 20_454;

	/**
	 * Calibration to day 30, of which the days from 12 on are recent; hold-out to day 50.
	 */
	private static final HistoryBasis BASIS = new HistoryBasis(day(30), day(50), day(12), "CNY");

	@BeforeEach
	void graph() {
		Fixture.load("ltv/histories.cypher", Map.of());
	}

	private static Instant day(long day) {
		return Instant.ofEpochSecond((START + day) * 86_400 + 86_399);
	}

	@Test
	void purchasesOfADayAreOneCancelledOnesNoneAndRefundsLowerTheirValue() {
		// day 10: 20.00 and two pieces at 5.00 less 10 %; day 20: 40.00 less 15.00, the
		// refund of day 35 is not known yet; day 40: 90.00 less 4.00
		assertThat(read(BASIS).get(0)).isEqualTo(new DatedHistory("C-1", START, 1_000,
				new PurchaseHistory(2, 20 / 7.0, 30 / 7.0, (2_900 + 2_500) / 2.0), 2_500, 1, 8_600, false));
	}

	@Test
	void refundCountsFromTheInstantOfItsBeingMade() {
		HistoryBasis later = HistoryBasis.asOf(day(36), "CNY");
		assertThat(read(later).get(0).history().meanRepeatMinor()).isEqualTo((2_900 + 2_000) / 2.0);
	}

	@Test
	void foreignOrderIsWorthWhatTheRateOfItsDayMakesOfItAndMarksTheHistoryWithoutOne() {
		List<DatedHistory> read = read(BASIS);
		assertThat(read.get(1).otherCurrency()).isTrue();
		// 100 yen at .05 are 5.00 CNY
		assertThat(read.get(2).history().meanRepeatMinor()).isEqualTo(500);
		assertThat(read.get(2).otherCurrency()).isFalse();
	}

	@Test
	void customersWithoutAPurchaseByThenHaveNoHistory() {
		assertThat(read(BASIS)).extracting(DatedHistory::customerId).containsExactly("C-1", "C-2", "C-3");
	}

	@Test
	void periodsAreWholeDaysAndAQuarterIs91OfThem() {
		BacktestPeriod period = new BacktestPeriod(LocalDate.of(1997, 1, 1), LocalDate.of(1997, 9, 30),
				LocalDate.of(1998, 6, 30));
		assertThat(period.holdoutWeeks()).isEqualTo(39);
		HistoryBasis basis = period.basis("USD");
		assertThat(basis.asOf()).isEqualTo(Instant.parse("1997-09-30T23:59:59.999Z"));
		assertThat(basis.until()).isEqualTo(Instant.parse("1998-06-30T23:59:59.999Z"));
		assertThat(basis.recentFrom()).isEqualTo(Instant.parse("1997-07-02T00:00:00Z"));
	}

	private static List<DatedHistory> read(HistoryBasis basis) {
		List<DatedHistory> histories = new ArrayList<>();
		new PurchaseHistories(TestGraph.graph()).forEach(Scope.everything(), basis, histories::add);
		return histories;
	}

}
