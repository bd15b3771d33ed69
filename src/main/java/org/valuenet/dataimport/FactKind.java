package org.valuenet.dataimport;

import java.util.Locale;

/** What has a key of its own and comes from files. */
enum FactKind {

	CUSTOMER, CONTACT, REP, PRODUCT, ORDER, ORDER_LINE, DEVICE, SIGNAL, OUTAGE, POST, INVOICE, PAYMENT, REFUND,
	EXCHANGE_RATE, CONTRACT, OPPORTUNITY, FAMILY, SUPPLIER, CARRIER, SHIPMENT, SUPPLY_EVENT, INTERACTION,
	SERVICE_REQUEST, SERVICE_STEP, COMPONENT, DEPARTMENT, REGION, TERRITORY, CUSTOMER_ALIAS;

	/** The option of the query's slot. */
	String option() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
