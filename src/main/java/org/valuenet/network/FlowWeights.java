package org.valuenet.network;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import org.valuenet.api.SettingException;

/**
 * Which part of a customer's value others are credited with. The defaults are judgements,
 * not measurements (see ADR 9); a weight of 0 shuts a source off.
 */
@Component
final class FlowWeights {

	private final double damping;

	private final double ownership;

	private final double supply;

	private final double referral;

	private final double unknownShareOfSpend;

	FlowWeights(@Value("${valuenet.network.damping}") double damping,
			@Value("${valuenet.network.ownership-weight}") double ownership,
			@Value("${valuenet.network.supply-weight}") double supply,
			@Value("${valuenet.network.referral-weight}") double referral,
			@Value("${valuenet.network.unknown-share-of-spend}") double unknownShareOfSpend) {
		if (!(damping >= 0 && damping < 1)) {
			throw new SettingException("valuenet.network.damping: " + damping
					+ " is out of range; give a number from 0 to below 1, or value would circle for ever");
		}
		this.damping = damping;
		this.ownership = share("ownership-weight", ownership);
		this.supply = share("supply-weight", supply);
		this.referral = share("referral-weight", referral);
		this.unknownShareOfSpend = share("unknown-share-of-spend", unknownShareOfSpend);
	}

	private static double share(String name, double value) {
		if (!(value >= 0 && value <= 1)) {
			throw new SettingException(
					"valuenet.network." + name + ": " + value + " is out of range; give a share of 0 to 1");
		}
		return value;
	}

	/** What of the value that a customer passes on goes a step further. */
	double damping() {
		return this.damping;
	}

	double of(FlowKind kind) {
		return switch (kind) {
			case OWNERSHIP -> this.ownership;
			case SUPPLY -> this.supply;
			case REFERRAL -> this.referral;
		};
	}

	/** The share of spend of a supply link that does not tell its own. */
	double unknownShareOfSpend() {
		return this.unknownShareOfSpend;
	}

}
