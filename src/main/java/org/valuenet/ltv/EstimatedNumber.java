package org.valuenet.ltv;

import org.jspecify.annotations.Nullable;

/**
 * A number with its 90 % interval, as GraphQL shows it.
 *
 * @param high null where the data tell of no upper end
 */
record EstimatedNumber(double value, double low, @Nullable Double high) {

	static EstimatedNumber of(Estimate estimate) {
		return new EstimatedNumber(estimate.value(), estimate.low(),
				Double.isFinite(estimate.high()) ? estimate.high() : null);
	}

}
