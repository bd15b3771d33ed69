package org.valuenet.ltv;

import java.util.ArrayList;
import java.util.List;

import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;

import org.valuenet.ltv.ContractChain.State;

/** Customers who behave exactly as a model with known parameters says. */
final class SimulatedBase {

	private final RandomGenerator chance;

	SimulatedBase(long seed) {
		this.chance = new Well19937c(seed);
	}

	List<PurchaseHistory> of(BetaGeometricNbd model, GammaGamma spending, int customers) {
		GammaDistribution rates = new GammaDistribution(this.chance, model.r(), 1 / model.alpha());
		BetaDistribution leaving = new BetaDistribution(this.chance, model.a(), model.b());
		List<PurchaseHistory> base = new ArrayList<>();
		for (int i = 0; i < customers; i++) {
			double rate = rates.sample();
			double p = leaving.sample();
			double age = age();
			double last = 0;
			int repeats = 0;
			double next = (model.firstChances() > 0 && this.chance.nextDouble() < p) ? Double.POSITIVE_INFINITY
					: wait(rate);
			while (next <= age) {
				repeats++;
				last = next;
				next = (this.chance.nextDouble() < p) ? Double.POSITIVE_INFINITY : next + wait(rate);
			}
			base.add(new PurchaseHistory(repeats, last, age, meanValue(spending, repeats)));
		}
		return base;
	}

	List<PurchaseHistory> of(ParetoNbd model, GammaGamma spending, int customers) {
		GammaDistribution rates = new GammaDistribution(this.chance, model.r(), 1 / model.alpha());
		GammaDistribution leaving = new GammaDistribution(this.chance, model.s(), 1 / model.beta());
		List<PurchaseHistory> base = new ArrayList<>();
		for (int i = 0; i < customers; i++) {
			double rate = rates.sample();
			double age = age();
			double end = Math.min(age, wait(leaving.sample()));
			double last = 0;
			int repeats = 0;
			for (double next = wait(rate); next <= end; next += wait(rate)) {
				repeats++;
				last = next;
			}
			base.add(new PurchaseHistory(repeats, last, age, meanValue(spending, repeats)));
		}
		return base;
	}

	/** Contracts of one amount that may be renewed up to {@code renewals} times. */
	List<ContractChain> contracts(ShiftedBetaGeometric model, ContractTerm term, int customers, int renewals) {
		BetaDistribution leaving = new BetaDistribution(this.chance, model.alpha(), model.beta());
		List<ContractChain> chains = new ArrayList<>();
		for (int i = 0; i < customers; i++) {
			double p = leaving.sample();
			int made = 0;
			int most = 1 + this.chance.nextInt(renewals);
			while (made < most && this.chance.nextDouble() >= p) {
				made++;
			}
			chains.add(new ContractChain(made, term, (made < most) ? State.LEFT : State.OPEN));
		}
		return chains;
	}

	/** Whole weeks, so that some histories are equal. */
	private double age() {
		return 40 + this.chance.nextInt(30);
	}

	private double wait(double rate) {
		return -Math.log1p(-this.chance.nextDouble()) / rate;
	}

	private double meanValue(GammaGamma spending, int repeats) {
		if (repeats == 0) {
			return 0;
		}
		double v = new GammaDistribution(this.chance, spending.q(), 1 / spending.gamma()).sample();
		return new GammaDistribution(this.chance, spending.p() * repeats, 1 / (v * repeats)).sample();
	}

}
