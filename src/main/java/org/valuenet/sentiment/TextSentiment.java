package org.valuenet.sentiment;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.valuenet.sentiment.Lexicon.Term;
import org.valuenet.sentiment.Phrases.Match;

/**
 * How a text sounds, from the words in it. Each word of the {@link Lexicon} is a piece of
 * evidence with a weight; a degree just before it makes it heavier or lighter, a negation
 * within a few units turns praise into complaint at four fifths of its weight and takes a
 * complaint back at two fifths. With the weights of all praise P and of all complaint C,
 * the value is <code>(P - C) / (P + C + 1)</code>: the balance of the evidence, drawn
 * towards 0 where there is little of it, and never quite -1 or 1.
 */
final class TextSentiment {

	/** Grows with every change of these rules. */
	static final int EDITION = 1;

	/** A negation or degree reaches this many units ahead. */
	private static final int REACH = 4;

	private static final double NEGATED_PRAISE = -0.8;

	private static final double NEGATED_COMPLAINT = -0.4;

	/** What stands before a turn such as "but" keeps this share. */
	private static final double BEFORE_TURN = 0.6;

	/** Weight that the balance is drawn to 0 by. */
	private static final double DOUBT = 1;

	private final Lexicon lexicon;

	TextSentiment(Lexicon lexicon) {
		this.lexicon = lexicon;
	}

	/** -1 (complaint) to 1 (praise); null where no word of the text tells. */
	@Nullable Double of(String text) {
		Evidence evidence = new Evidence();
		List<String> units = TextUnits.of(text);
		int place = 0;
		while (place < units.size()) {
			Match<Term> match = this.lexicon.at(units, place);
			if (match == null) {
				evidence.pass(units.get(place));
				place++;
			}
			else {
				evidence.add(match.meaning());
				place += match.length();
			}
		}
		return evidence.balance();
	}

	/** What was found so far, and what reaches ahead. */
	private static final class Evidence {

		private double praise;

		private double complaint;

		private boolean negated;

		private double degree = 1;

		private int passed;

		private void pass(String unit) {
			this.passed++;
			if (this.passed >= REACH || unit.equals(TextUnits.BREAK)) {
				forget();
			}
		}

		private void add(Term term) {
			switch (term.kind()) {
				case WORD -> word(term.weight());
				case NEGATION -> reach(!this.negated, this.degree);
				case DEGREE -> reach(this.negated, term.weight());
				case TURN -> {
					this.praise *= BEFORE_TURN;
					this.complaint *= BEFORE_TURN;
					forget();
				}
			}
		}

		private void word(double weight) {
			double sign = !this.negated ? 1 : (weight > 0) ? NEGATED_PRAISE : NEGATED_COMPLAINT;
			double weighed = weight * this.degree * sign;
			this.praise += Math.max(weighed, 0);
			this.complaint += Math.max(-weighed, 0);
			forget();
		}

		private void reach(boolean negation, double factor) {
			this.negated = negation;
			this.degree = factor;
			this.passed = 0;
		}

		private void forget() {
			reach(false, 1);
		}

		private @Nullable Double balance() {
			double all = this.praise + this.complaint;
			return (all > 0) ? (this.praise - this.complaint) / (all + DOUBT) : null;
		}

	}

}
