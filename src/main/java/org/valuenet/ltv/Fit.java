package org.valuenet.ltv;

import java.util.Optional;

/** The outcome of a fit: a maximum of the likelihood, or why there is none. */
sealed interface Fit permits Maximum, Fit.NoMaximum {

	/** The maximum where there is one. */
	default Optional<Maximum> maximum() {
		return (this instanceof Maximum maximum) ? Optional.of(maximum) : Optional.empty();
	}

	/** Why a fit gives no parameters. */
	enum NoMaximum implements Fit {

		/** Ten customers tell nothing about four parameters. */
		TOO_FEW_CUSTOMERS("too few customers order"),

		/** Too few customers came back. */
		TOO_FEW_REPEAT_BUYERS("too few customers came back"),

		/** Too few contracts were renewed or ended, or nearly all went one way. */
		TOO_FEW_DECISIONS("too few contracts were renewed or ended"),

		/**
		 * The likelihood rises towards a border (nobody leaves, everybody is alike) or is
		 * flat: its parameters are not identified by the data.
		 */
		NO_INTERIOR_MAXIMUM("its likelihood has no maximum within the borders");

		private final String sentence;

		NoMaximum(String sentence) {
			this.sentence = sentence;
		}

		/** The reason, as an operator reads it. */
		String sentence() {
			return this.sentence;
		}

	}

}
