package org.valuenet.customer;

/** What can be searched for. */
enum SearchKind {

	CUSTOMER("Customer"), SUPPLIER("Supplier"), PRODUCT("Product"), DEVICE("Device"), COMPONENT("Component"),
	DEPARTMENT("Department"), REP("Rep"), CARRIER("Carrier"), TERRITORY("Territory"), ORDER("Order"),
	INVOICE("Invoice"), CONTRACT("Contract"), SHIPMENT("Shipment"), OPPORTUNITY("Opportunity"),
	SERVICE_REQUEST("ServiceRequest"), CONTACT("Contact");

	private final String label;

	SearchKind(String label) {
		this.label = label;
	}

	/** Label of its nodes. */
	String label() {
		return this.label;
	}

}
