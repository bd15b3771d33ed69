package org.valuenet.commerce;

import graphql.schema.DataFetchingFieldSelectionSet;
import org.jspecify.annotations.Nullable;

/**
 * What is asked about opportunities.
 *
 * @param stage the stage they are in, null for any
 */
record OpportunityRequest(TotalledPage page, @Nullable String stage) {

	static OpportunityRequest of(@Nullable Integer first, @Nullable String after, @Nullable String stage,
			DataFetchingFieldSelectionSet selection) {
		return new OpportunityRequest(TotalledPage.of(first, after, "opportunities", stage, null, null, selection),
				stage);
	}

	/** A query's expansion for this request. */
	String of(String query) {
		return query + ((this.stage != null) ? "#one" : "#any");
	}

}
