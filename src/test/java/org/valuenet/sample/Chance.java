package org.valuenet.sample;

import java.util.List;
import java.util.SplittableRandom;

/** Seeded chance that gives the same numbers on every JDK: no library distributions. */
final class Chance {

	private final SplittableRandom random;

	Chance(long seed) {
		this.random = new SplittableRandom(seed);
	}

	double uniform() {
		return this.random.nextDouble();
	}

	int below(int bound) {
		return (int) (uniform() * bound);
	}

	boolean happens(double probability) {
		return uniform() < probability;
	}

	<T> T oneOf(List<T> items) {
		return items.get(below(items.size()));
	}

	double exponential(double mean) {
		return -mean * StrictMath.log(1 - uniform());
	}

	private double normal() {
		return StrictMath.sqrt(-2 * StrictMath.log(1 - uniform())) * StrictMath.cos(2 * StrictMath.PI * uniform());
	}

	/** Marsaglia and Tsang (2000), ACM TOMS 26; shapes below 1 by their power trick. */
	double gamma(double shape, double scale) {
		if (shape < 1) {
			return gamma(shape + 1, scale) * StrictMath.pow(uniform(), 1 / shape);
		}
		double d = shape - 1.0 / 3;
		double c = 1 / StrictMath.sqrt(9 * d);
		while (true) {
			double x = normal();
			double v = StrictMath.pow(1 + c * x, 3);
			if (v > 0 && StrictMath.log(1 - uniform()) < 0.5 * x * x + d - d * v + d * StrictMath.log(v)) {
				return d * v * scale;
			}
		}
	}

	double beta(double a, double b) {
		double x = gamma(a, 1);
		return x / (x + gamma(b, 1));
	}

}
