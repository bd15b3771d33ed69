package org.valuenet.dataimport;

import java.util.Locale;

/** What the key in a column may name. */
enum ReferenceKind {

	CUSTOMER, CONTACT, REP, PRODUCT, ORDER, INVOICE, DEVICE, CONTRACT, OPPORTUNITY, SUPPLIER, CARRIER, SHIPMENT,
	SUPPLY_EVENT, SERVICE_REQUEST, DEPARTMENT, REGION, TERRITORY;

	/** The option of the query's slot. */
	String option() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Code of a row that is rejected since it names one that is not known. */
	String unknownCode() {
		return (this == CUSTOMER) ? "UNKNOWN_CUSTOMER" : "UNKNOWN_REFERENCE";
	}

}
