package org.valuenet.dataimport;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/** How a cell's text becomes a value of the graph. */
enum ValueType {

	/**
	 * A source's own key: see {@link org.valuenet.api.SourceKey}. A key that the column's
	 * map does not hold stands as it is.
	 */
	KEY,

	/** Text as it stands. */
	TEXT,

	/** A whole number. */
	INTEGER,

	/** A number, kept as a float. */
	DECIMAL,

	/** A quantity, kept in thousandths. */
	QUANTITY,

	/** Money, kept in minor units of its currency. */
	AMOUNT,

	/** A currency by its ISO 4217 code. */
	CURRENCY,

	/** What a unit of one currency is worth in another, kept in hundred-millionths. */
	EXCHANGE_RATE,

	/** A share of 0 to 1, kept in basis points. */
	RATE,

	/** A share of 0 to 1, kept as a float. */
	SHARE,

	/** {@code true} or {@code false}. */
	BOOLEAN,

	/** An instant, kept in epoch milliseconds. */
	INSTANT,

	/** A calendar day. */
	DATE,

	/** Several keys in one cell. */
	LIST;

	/**
	 * Reads a cell that is not missing.
	 * @param row the properties read before it, for the currency of an amount
	 * @throws CellFault if it breaks the type's rule
	 */
	Object read(Cell cell, Map<String, @Nullable Object> row) throws CellFault {
		return switch (this) {
			case KEY -> KeyText.key(cell, cell.value());
			case TEXT -> KeyText.text(cell);
			case INTEGER -> NumberText.whole(cell, 0);
			case DECIMAL -> NumberText.decimal(cell).doubleValue();
			case QUANTITY -> NumberText.whole(cell, 3);
			case AMOUNT -> NumberText.amount(cell, row);
			case CURRENCY -> NumberText.currency(cell);
			case EXCHANGE_RATE -> NumberText.whole(cell, 8);
			case RATE -> NumberText.rate(cell);
			case SHARE -> NumberText.share(cell);
			case BOOLEAN -> KeyText.truth(cell);
			case INSTANT -> TimeText.instant(cell);
			case DATE -> TimeText.date(cell);
			case LIST -> KeyText.list(cell);
		};
	}

	boolean isTime() {
		return this == INSTANT || this == DATE;
	}

}
