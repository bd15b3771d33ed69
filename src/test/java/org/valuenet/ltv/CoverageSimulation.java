package org.valuenet.ltv;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;

import org.valuenet.ltv.ContractChain.State;

/**
 * How often 90 % intervals, as they are served (365 days, discounted at 10 % a year),
 * hold the truth of simulated customer bases: 1,000 of 2,000 customers each, the slow
 * quantities without a horizon in every fifth. Seeded, so that the answer is always the
 * same.
 */
final class CoverageSimulation {

	private static final int BASES = 1_000;

	private static final int EVERY = 5;

	private static final int CUSTOMERS = 2_000;

	private static final int DAYS = LtvScores.HORIZON_DAYS;

	private static final double RATE = LtvScores.DISCOUNT_RATE_PER_YEAR;

	private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

	private static final PurchaseHistory USUAL = new PurchaseHistory(3, 25, 40, 30);

	private static final List<PurchaseHistory> LOOKED_AT = List.of(USUAL, new PurchaseHistory(1, 4, 52, 55),
			new PurchaseHistory(0, 0, 45, 0));

	private final Map<String, Held> held = new ConcurrentSkipListMap<>();

	private CoverageSimulation() {
	}

	/** Of intervals how many hold the truth. */
	record Held(AtomicInteger covered, AtomicInteger all) {

		double share() {
			return this.covered.get() / (double) this.all.get();
		}

		String line(String name) {
			return String.format(Locale.ROOT, "| %s | %d | %.3f |%n", name, this.all.get(), share());
		}

	}

	/** Intervals of what is expected of orders. */
	static Map<String, Held> ofOrders(PurchaseModelKind kind) {
		CoverageSimulation simulation = new CoverageSimulation();
		CustomerBaseModel truth = truth(kind, switch (kind) {
			case BG_NBD, MBG_NBD -> new double[] { 0.8, 8, 0.8, 2.5 };
			case PARETO_NBD -> new double[] { 0.9, 8, 0.8, 15 };
		}, new GammaGamma(6.25, 3.74, 15.44));
		IntStream.range(0, BASES).parallel().forEach((i) -> {
			SimulatedBase chance = new SimulatedBase(20260301L + 10_000L * kind.ordinal() + i);
			CustomerBaseModel fitted = CustomerBaseModel.fit(kind, simulated(chance, truth, CUSTOMERS)).orElseThrow();
			LOOKED_AT.forEach((customer) -> simulation.count(fitted, truth, customer));
			if (i % EVERY == 0) {
				simulation.countResidual(fitted, truth);
			}
		});
		return simulation.held;
	}

	/** Intervals of what is expected of contracts. */
	static Map<String, Held> ofContracts() {
		CoverageSimulation simulation = new CoverageSimulation();
		ShiftedBetaGeometric truth = new ShiftedBetaGeometric(0.668, 3.806);
		ContractTerm term = new ContractTerm("SERVICE", TODAY.minusDays(340), TODAY.plusDays(24), 100_000, false);
		List<ContractChain> chains = List.of(new ContractChain(2, term, State.OPEN));
		RenewalModel known = new RenewalModel(exactly(0.668, 3.806));
		for (int i = 0; i < BASES; i++) {
			SimulatedBase chance = new SimulatedBase(20260401 + i);
			RenewalModel fitted = new RenewalModel(
					RenewalModel.fit(chance.contracts(truth, term, CUSTOMERS, 5)).maximum().orElseThrow());
			simulation.count("value of contracts", fitted.value(chains, TODAY, DAYS, RATE),
					known.value(chains, TODAY, DAYS, RATE));
			simulation.count("residual value of contracts (DERL)",
					fitted.residualValue(chains, TODAY, RATE).orElseThrow(),
					known.residualValue(chains, TODAY, RATE).orElseThrow());
		}
		return simulation.held;
	}

	/**
	 * Intervals of shrunk fits, of BG/NBD: 20 bases of 40 segments of 400 customers each,
	 * whose parameters spread by .3 on the logarithm.
	 */
	static Map<String, Held> ofSegments() {
		CoverageSimulation simulation = new CoverageSimulation();
		IntStream.range(0, 20).parallel().forEach((seed) -> {
			SimulatedBase chance = new SimulatedBase(20260501 + seed);
			Random spread = new Random(seed);
			SortedMap<String, CustomerBase> bases = new TreeMap<>();
			Map<String, CustomerBaseModel> truths = new TreeMap<>();
			for (int i = 0; i < 40; i++) {
				double[] parameters = { 0.9, 8, 0.9, 3 };
				for (int k = 0; k < parameters.length; k++) {
					parameters[k] *= Math.exp(0.3 * spread.nextGaussian());
				}
				CustomerBaseModel truth = truth(PurchaseModelKind.BG_NBD, parameters,
						new GammaGamma(6, 4, 15 * Math.exp(0.3 * spread.nextGaussian())));
				truths.put("S" + i, truth);
				bases.put("S" + i, new CustomerBase(simulated(chance, truth, 400), List.of()));
			}
			FittedBase whole = FittedBase.fit(CustomerBase.of(bases.values()), ServedModel.BG_NBD).orElseThrow();
			SegmentFits.of(whole, bases).forEach((segment, fitted) -> {
				CustomerBaseModel model = fitted.orders().orElseThrow();
				simulation.count(model, truths.get(segment), USUAL);
				simulation.countResidual(model, truths.get(segment));
			});
		});
		return simulation.held;
	}

	private static List<PurchaseHistory> simulated(SimulatedBase chance, CustomerBaseModel truth, int customers) {
		GammaGamma spending = SpendingModel.with(truth.spending().parameters());
		return (truth.purchaseModel() instanceof BetaGeometricNbd model) ? chance.of(model, spending, customers)
				: chance.of((ParetoNbd) truth.purchaseModel(), spending, customers);
	}

	private static CustomerBaseModel truth(PurchaseModelKind kind, double[] parameters, GammaGamma spending) {
		return new CustomerBaseModel(kind, exactly(parameters), exactly(spending.p(), spending.q(), spending.gamma()));
	}

	/** Parameters that are known, without any uncertainty. */
	private static Maximum exactly(double... parameters) {
		return new Maximum(new ArrayRealVector(parameters).map(Math::log), 0,
				new Array2DRowRealMatrix(parameters.length, parameters.length));
	}

	private void count(CustomerBaseModel fitted, CustomerBaseModel truth, PurchaseHistory customer) {
		String of = ", " + customer.repeats() + " repeats";
		count("P(alive)" + of, fitted.probabilityAlive(customer), truth.probabilityAlive(customer));
		count("expected purchases" + of, fitted.expectedPurchases(customer, DAYS / 7.0),
				truth.expectedPurchases(customer, DAYS / 7.0));
		count("value of a purchase" + of, fitted.estimatedValuePerPurchase(customer).orElseThrow(),
				truth.estimatedValuePerPurchase(customer).orElseThrow());
		count("value" + of, fitted.estimate(customer, DAYS, RATE).orElseThrow().valueMinor(),
				truth.estimate(customer, DAYS, RATE).orElseThrow().valueMinor());
	}

	private void countResidual(CustomerBaseModel fitted, CustomerBaseModel truth) {
		String of = ", " + USUAL.repeats() + " repeats";
		count("residual purchases (DERT)" + of, fitted.residualPurchases(USUAL, RATE).orElseThrow(),
				truth.residualPurchases(USUAL, RATE).orElseThrow());
		count("residual value" + of, fitted.residualValue(USUAL, RATE).orElseThrow(),
				truth.residualValue(USUAL, RATE).orElseThrow());
	}

	/** What is certain needs no interval. */
	private void count(String name, Estimate estimate, Estimate truth) {
		if (estimate.high() > estimate.low()) {
			Held counts = this.held.computeIfAbsent(name, (key) -> new Held(new AtomicInteger(), new AtomicInteger()));
			counts.all().incrementAndGet();
			if (truth.value() >= estimate.low() && truth.value() <= estimate.high()) {
				counts.covered().incrementAndGet();
			}
		}
	}

}
