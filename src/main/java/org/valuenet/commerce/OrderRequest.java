package org.valuenet.commerce;

import java.time.Instant;

import graphql.schema.DataFetchingFieldSelectionSet;
import org.jspecify.annotations.Nullable;
import org.valuenet.api.CountedPage;
import org.valuenet.api.DatedPage;

/**
 * What is asked about orders.
 *
 * @param counted whether the number of all pages is wanted
 * @param totalled whether the value of all pages is wanted
 */
record OrderRequest(DatedPage page, boolean counted, boolean totalled) {

	/** Counts that are cut stop here. */
	private static final int MOST_COUNTED = 10_000;

	static OrderRequest of(@Nullable Integer first, @Nullable String after, @Nullable Instant from,
			@Nullable Instant to, DataFetchingFieldSelectionSet selection) {
		return new OrderRequest(DatedPage.of(first, after, "orders", from, to), CountedPage.isSelected(selection),
				selection.contains("totals"));
	}

	/** Rows to count at most; 0 for none, one more than may be shown where it is cut. */
	int countLimit() {
		if (!this.counted) {
			return 0;
		}
		return this.page.isWhole() ? Integer.MAX_VALUE : MOST_COUNTED + 1;
	}

	/** The number to show for a count under that limit. */
	@Nullable Integer shown(int count) {
		boolean isCut = !this.page.isWhole() && count > MOST_COUNTED;
		return (!this.counted || isCut) ? null : count;
	}

}
