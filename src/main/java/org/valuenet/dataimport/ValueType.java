package org.valuenet.dataimport;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/** How a cell's text becomes a value of the graph. */
enum ValueType {

	/** A source's own key: blanks around it removed, Unicode form NFC, case kept. */
	KEY(KeyText::read),

	/** Text as it stands. */
	TEXT(KeyText::text),

	/** A whole number. */
	INTEGER((cell, row) -> NumberText.whole(cell, 0)),

	/** A number, kept as a float. */
	DECIMAL((cell, row) -> NumberText.decimal(cell).doubleValue()),

	/** A quantity, kept in thousandths. */
	QUANTITY((cell, row) -> NumberText.whole(cell, 3)),

	/** Money, kept in minor units of its currency. */
	AMOUNT((cell, row) -> NumberText.amount(cell, row)),

	/** A share of 0 to 1, kept in basis points. */
	RATE((cell, row) -> NumberText.rate(cell)),

	/** A share of 0 to 1, kept as a float. */
	SHARE((cell, row) -> NumberText.share(cell)),

	/** {@code true} or {@code false}. */
	BOOLEAN((cell, row) -> KeyText.truth(cell)),

	/** An instant, kept in epoch milliseconds. */
	INSTANT((cell, row) -> TimeText.instant(cell)),

	/** A calendar day. */
	DATE((cell, row) -> TimeText.date(cell)),

	/** Several keys in one cell. */
	LIST((cell, row) -> KeyText.list(cell));

	private final Reading reading;

	ValueType(Reading reading) {
		this.reading = reading;
	}

	/**
	 * Reads a cell that is not missing.
	 * @param row the properties read before it, for the currency of an amount
	 * @throws CellFault if it breaks the type's rule
	 */
	Object read(Cell cell, Map<String, @Nullable Object> row) throws CellFault {
		return this.reading.read(cell, row);
	}

	boolean isTime() {
		return this == INSTANT || this == DATE;
	}

	private interface Reading {

		Object read(Cell cell, Map<String, @Nullable Object> row) throws CellFault;

	}

}
