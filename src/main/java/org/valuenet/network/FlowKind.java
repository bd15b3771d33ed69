package org.valuenet.network;

/** Along which facts value flows from a customer to another one. */
enum FlowKind {

	/** To who owns a share of it. */
	OWNERSHIP,

	/** To the customer that supplies it. */
	SUPPLY,

	/** To the customer that brought it in. */
	REFERRAL

}
