package org.valuenet.ltv;

import org.jspecify.annotations.Nullable;
import org.valuenet.api.Money;

/**
 * An amount with its 90 % interval, as GraphQL shows it.
 *
 * @param high null where the data tell of no upper end
 */
record EstimatedMoney(Money value, Money low, @Nullable Money high) {

	static EstimatedMoney of(Estimate minor, String currency) {
		return new EstimatedMoney(Money.rounded(minor.value(), currency), Money.rounded(minor.low(), currency),
				minor.isBounded() ? Money.rounded(minor.high(), currency) : null);
	}

}
