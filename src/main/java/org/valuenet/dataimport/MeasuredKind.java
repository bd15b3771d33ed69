package org.valuenet.dataimport;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A kind of measured thing.
 *
 * @param unit its one unit, null if it has none; {@link #ANY} for what only the source
 * knows, such as the codes of errors
 * @param spellings other ways to write the same unit
 * @param values the only ones there are, none for any
 */
record MeasuredKind(@Nullable String unit, List<String> spellings, List<Double> values) {

	/** Stands for any text in the place of a unit. */
	static final String ANY = "*";

	MeasuredKind {
		spellings = (spellings != null) ? List.copyOf(spellings) : List.of();
		values = (values != null) ? List.copyOf(values) : List.of();
	}

	/** Whether a unit is this kind's. */
	boolean takes(String given) {
		return ANY.equals(this.unit) || given.equals(this.unit) || this.spellings.contains(given);
	}

	/** The kind's unit in the way that is kept. */
	String written(String given) {
		return this.spellings.contains(given) ? String.valueOf(this.unit) : given;
	}

	/** Whether it may have that value. */
	boolean holds(@Nullable Double value) {
		return this.values.isEmpty() || (value != null && this.values.contains(value));
	}

	/** A value without a needless fraction. */
	static String plain(double value) {
		return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
	}

}
