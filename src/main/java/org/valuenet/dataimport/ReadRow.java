package org.valuenet.dataimport;

/** What became of a row: it can be written, or it is rejected. */
sealed interface ReadRow permits MappedRow, RejectedRow {

	/** Physical line on which the record starts. */
	long line();

}
