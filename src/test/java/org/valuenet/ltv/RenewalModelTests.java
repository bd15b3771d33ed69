package org.valuenet.ltv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.junit.jupiter.api.Test;
import org.valuenet.ltv.ContractChain.State;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class RenewalModelTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

	@Test
	void termThatBeginsWithinThirtyDaysOfAnEndOfItsKindRenewsIt() {
		assertThat(
				ContractChain.of(
						List.of(term("RENTAL", "2023-01-01", "2023-12-31"), term("RENTAL", "2024-01-30", "2024-12-31"),
								term("RENTAL", "2025-02-01", "2025-12-31"), term("SERVICE", "2026-01-01", null)),
						TODAY))
			.containsExactly(new ContractChain(1, term("RENTAL", "2024-01-30", "2024-12-31"), State.LEFT),
					new ContractChain(0, term("RENTAL", "2025-02-01", "2025-12-31"), State.LEFT),
					new ContractChain(0, term("SERVICE", "2026-01-01", null), State.ENDLESS));
	}

	@Test
	void renewalThatMayBeLateIsNotYetMissing() {
		assertThat(ContractChain.of(List.of(term("RENTAL", "2025-06-01", "2026-06-01")), TODAY).get(0).state())
			.isEqualTo(State.OPEN);
		assertThat(ContractChain.of(List.of(term("RENTAL", "2025-06-01", "2026-05-31")), TODAY).get(0).state())
			.isEqualTo(State.LEFT);
	}

	@Test
	void fitEqualsThatOfTheCohortTheChainsCameFrom() {
		// 1,000 customers, of whom 869, 743 and 653 renewed: the high-end segment's
		// first years of Fader and Hardie (2007)
		List<ContractChain> chains = new ArrayList<>();
		add(chains, 131, 0, State.LEFT);
		add(chains, 126, 1, State.LEFT);
		add(chains, 90, 2, State.LEFT);
		add(chains, 653, 3, State.OPEN);
		Maximum model = (Maximum) RenewalModel.fit(chains);
		Maximum cohort = (Maximum) ShiftedBetaGeometric.fit(1_000, 869, 743, 653);
		assertThat(model.parameters()).containsExactly(cohort.parameters(), within(1e-8));
	}

	@Test
	void valueIsThatOfTheRenewalsDueWithinTheHorizonEachIfThoseBeforeCome() {
		RenewalModel model = known(0.668, 3.806);
		ShiftedBetaGeometric renewals = new ShiftedBetaGeometric(0.668, 3.806);
		// renewed once, half a year of days each: due on day 10 and 10 + 182
		ContractChain chain = new ContractChain(1,
				new ContractTerm("SERVICE", TODAY.plusDays(10 - 182), TODAY.plusDays(9), 100_000, false), State.OPEN);
		double expected = 100_000 * (renewals.retention(2) * Math.pow(1.1, -10 / 365.0)
				+ renewals.retention(2) * renewals.retention(3) * Math.pow(1.1, -192 / 365.0));
		Estimate value = model.value(List.of(chain), TODAY, 365, 0.1);
		assertThat(value.value()).isEqualTo(expected, within(1e-6));
		assertThat(value.low()).isPositive().isLessThan(expected);
	}

	/**
	 * A year's contract, renewed once and due today: a payment now if it is renewed, and
	 * so on, which is DERL in period 2; DERL at 10 % a year of the same customer in a
	 * year's time, each term half a year long, has the rate sqrt(1.1) - 1 a term.
	 */
	@Test
	void residualValueIsTheResidualLifetimeOfEachContractTimesItsAmount() {
		RenewalModel model = known(0.668, 3.806);
		ShiftedBetaGeometric renewals = new ShiftedBetaGeometric(0.668, 3.806);
		ContractChain year = new ContractChain(1,
				new ContractTerm("SERVICE", TODAY.minusDays(365), TODAY.minusDays(1), 100_000, false), State.OPEN);
		double now = renewals.discountedResidualLifetime(2, 0.1).value().orElseThrow() * 100_000;
		assertThat(model.residualValue(List.of(year), TODAY, 0.1).orElseThrow().value()).isEqualTo(now, within(1e-6));
		ContractChain half = new ContractChain(0,
				new ContractTerm("RENTAL", TODAY.plusDays(365 - 182), TODAY.plusDays(364), 40_000, false), State.OPEN);
		double later = renewals.discountedResidualLifetime(1, Math.pow(1.1, 182 / 365.0) - 1).value().orElseThrow()
				* 40_000 / 1.1;
		Estimate both = model.residualValue(List.of(year, half), TODAY, 0.1).orElseThrow();
		assertThat(both.value()).isEqualTo(now + later, within(1e-6));
		assertThat(both.low()).isPositive().isLessThan(both.value());
		assertThat(model.value(List.of(year), TODAY, 365 * 400, 0.1).value()).isEqualTo(now, within(1e-3));
		assertThat(model.residualValue(List.of(year), TODAY, 0)).isEmpty();
	}

	@Test
	void fewDecisionsGiveNoModelAndEndlessContractsNoValue() {
		List<ContractChain> chains = new ArrayList<>();
		add(chains, 10, 0, State.LEFT);
		add(chains, 19, 1, State.OPEN);
		assertThat(RenewalModel.fit(chains)).isEqualTo(Fit.NoMaximum.TOO_FEW_DECISIONS);
		ContractChain endless = new ContractChain(0, term("SERVICE", "2026-01-01", null), State.ENDLESS);
		assertThat(known(0.668, 3.806).value(List.of(endless), TODAY, 365, 0.1)).isEqualTo(Estimate.NOTHING);
	}

	@Test
	void totalOfOrdersAndContractsIsTheirSumAndItsIntervalNarrowerThanTheSumOfTheirs() {
		LtvEstimate orders = new LtvEstimate(new Estimate(1_000, 500, 2_000), 0.9, 4, 300);
		LtvTotal total = LtvTotal.of(orders, new Estimate(1_000, 500, 2_000));
		// 1,000 ln 2 each, independent: sqrt(2) ln 2 / 2 = .4901 of the sum
		assertThat(total.valueMinor().value()).isEqualTo(2_000);
		assertThat(total.contractMinor()).isEqualTo(1_000);
		assertThat(total.valueMinor().high()).isEqualTo(2_000 * Math.exp(Math.sqrt(2) * Math.log(2) / 2), within(1e-9));
	}

	@Test
	void ordersThatAreWorthNothingLeaveTheIntervalOfTheContracts() {
		LtvTotal total = LtvTotal.of(new LtvEstimate(Estimate.NOTHING, 0, 0, 300), new Estimate(1_000, 500, 2_000));
		assertThat(total.valueMinor().value()).isEqualTo(1_000);
		assertThat(total.valueMinor().low()).isEqualTo(500, within(1e-9));
		assertThat(total.valueMinor().high()).isEqualTo(2_000, within(1e-9));
	}

	private static RenewalModel known(double alpha, double beta) {
		return new RenewalModel(new Maximum(new ArrayRealVector(new double[] { Math.log(alpha), Math.log(beta) }), 0,
				new Array2DRowRealMatrix(new double[][] { { 0.01, 0 }, { 0, 0.01 } })));
	}

	private static void add(List<ContractChain> chains, int count, int renewals, State state) {
		for (int i = 0; i < count; i++) {
			chains.add(new ContractChain(renewals, term("SERVICE", "2025-07-01", "2026-06-30"), state));
		}
	}

	private static ContractTerm term(String kind, String startsOn, String endsOn) {
		return new ContractTerm(kind, LocalDate.parse(startsOn), (endsOn != null) ? LocalDate.parse(endsOn) : null,
				1_000, false);
	}

}
