package org.valuenet.device;

import java.time.Instant;

import graphql.schema.DataFetchingFieldSelectionSet;
import org.jspecify.annotations.Nullable;
import org.valuenet.api.CountedPage;
import org.valuenet.api.DatedPage;

/**
 * What is asked about outages.
 *
 * @param counted whether the number of all pages is wanted
 */
record OutageRequest(DatedPage page, boolean counted) {

	/** Checks a client's arguments; see {@link DatedPage#of}. */
	static OutageRequest of(@Nullable Instant from, @Nullable Instant to, @Nullable Integer first,
			@Nullable String after, DataFetchingFieldSelectionSet selection) {
		return new OutageRequest(DatedPage.of(first, after, "outages", from, to), CountedPage.isSelected(selection));
	}

}
