package org.valuenet.ltv;

import java.util.OptionalDouble;

/**
 * An expected value under a model, or that the model has none: never a negative number,
 * infinity or NaN in its place.
 */
sealed interface Expectation {

	/** The value where there is one. */
	OptionalDouble value();

	static Expectation of(double value) {
		return new Finite(value);
	}

	/** The product of this with a finite number. */
	default Expectation times(double factor) {
		return (this instanceof Finite finite) ? new Finite(factor * finite.number()) : this;
	}

	/** A finite expected value. */
	record Finite(double number) implements Expectation {

		public Finite {
			if (!Double.isFinite(number)) {
				throw new ArithmeticException("expected value " + number + " is not finite");
			}
		}

		@Override
		public OptionalDouble value() {
			return OptionalDouble.of(this.number);
		}

	}

	/** The integral that defines the expected value diverges. */
	enum Undefined implements Expectation {

		INFINITE;

		@Override
		public OptionalDouble value() {
			return OptionalDouble.empty();
		}

	}

}
