package org.valuenet.commerce;

import java.time.Instant;

import graphql.schema.DataFetchingFieldSelectionSet;
import org.jspecify.annotations.Nullable;

/**
 * What is asked about invoices.
 *
 * @param late only late ones if true, only others if false, all if null
 */
record InvoiceRequest(TotalledPage page, @Nullable Boolean late) {

	static InvoiceRequest of(@Nullable Integer first, @Nullable String after, @Nullable Instant from,
			@Nullable Instant to, @Nullable Boolean late, DataFetchingFieldSelectionSet selection) {
		return new InvoiceRequest(TotalledPage.of(first, after, "invoices", late, from, to, selection), late);
	}

	/** Name of the query for a page of all customers' invoices. */
	String query() {
		if (this.late == null) {
			return "find-invoices";
		}
		return "find-invoices-by-lateness#" + (this.late ? "late" : "other");
	}

}
