package org.valuenet.ltv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Contracts of one customer and kind, each the renewal of the one before: it begins at
 * most 30 days after the other's end.
 *
 * @param renewals how often it was renewed
 * @param last the present term, or the one with which it ended
 * @param state whether it may still be renewed as of the day it was looked at
 */
record ContractChain(int renewals, ContractTerm last, State state) {

	/** A renewal that is signed late is one for so long. */
	private static final int GRACE_DAYS = 30;

	/** Chains of terms that are sorted by kind and beginning. */
	static List<ContractChain> of(List<ContractTerm> terms, LocalDate asOf) {
		List<ContractChain> chains = new ArrayList<>();
		for (int from = 0; from < terms.size();) {
			int to = from;
			while (to + 1 < terms.size() && renews(terms.get(to + 1), terms.get(to))) {
				to++;
			}
			chains.add(new ContractChain(to - from, terms.get(to), state(terms.get(to), asOf)));
			from = to + 1;
		}
		return chains;
	}

	private static boolean renews(ContractTerm next, ContractTerm term) {
		LocalDate end = term.endsOn();
		return end != null && next.kind().equals(term.kind()) && next.startsOn().isAfter(term.startsOn())
				&& !next.startsOn().isAfter(end.plusDays(GRACE_DAYS));
	}

	private static State state(ContractTerm last, LocalDate asOf) {
		LocalDate end = last.endsOn();
		if (end == null) {
			return State.ENDLESS;
		}
		return asOf.isAfter(end.plusDays(GRACE_DAYS)) ? State.LEFT : State.OPEN;
	}

	/** Whether a renewal may come of which it is not known what it is worth here. */
	boolean otherCurrency() {
		return this.state == State.OPEN && this.last.otherCurrency();
	}

	/** What is known of a chain's end. */
	enum State {

		/** It ended without a renewal. */
		LEFT,

		/** Its end is to come, or so recent that a renewal may be late. */
		OPEN,

		/** It has no end to be renewed at, and no term to be worth anything again. */
		ENDLESS

	}

}
