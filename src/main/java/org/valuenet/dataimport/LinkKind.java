package org.valuenet.dataimport;

import java.util.Locale;

/** What links two of them and comes from files itself. */
enum LinkKind {

	OWNERSHIP, RESPONSIBILITY, OPERATION, DEVICE_USE, SUPPLY_TO_CUSTOMER, SUPPLY_TO_SUPPLIER, REFERRAL,
	COVERAGE_OF_PRODUCT, COVERAGE_OF_DEVICE, STAGE, TERRITORY, EFFECT_ON_ORDER, EFFECT_ON_SHIPMENT, EFFECT_ON_PRODUCT,
	EFFECT_ON_CUSTOMER, EFFECT_ON_SUPPLIER;

	/** The option of the query's slot. */
	String option() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
