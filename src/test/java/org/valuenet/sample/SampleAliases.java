package org.valuenet.sample;

/**
 * Other systems' keys of customers: the CRM has its own for every fifth, and the IoT
 * platform knows {@link #NAMED_BY_PLATFORM} by its own key only.
 */
final class SampleAliases {

	private static final int NAMED_BY_PLATFORM = 150;

	private final SampleCompany company;

	SampleAliases(SampleCompany company) {
		this.company = company;
	}

	void make() {
		for (int number = 5; number <= SampleCompany.CUSTOMERS; number += 5) {
			this.company.table("customer-aliases").add("CRM", crm(number), SampleCompany.customer(number));
		}
		this.company.table("customer-aliases")
			.add("IOT", operator(NAMED_BY_PLATFORM), SampleCompany.customer(NAMED_BY_PLATFORM));
	}

	/** Key by which the CRM knows a customer. */
	static String crm(int customer) {
		return (customer % 5 == 0) ? "ACC-%05d".formatted(70_000 + customer) : SampleCompany.customer(customer);
	}

	/** Key by which the IoT platform knows a customer. */
	static String operator(int customer) {
		return (customer == NAMED_BY_PLATFORM) ? "site-150" : SampleCompany.customer(customer);
	}

}
