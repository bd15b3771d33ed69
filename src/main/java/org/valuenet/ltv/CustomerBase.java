package org.valuenet.ltv;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Customers in as few bytes as the fits need: keys only where there is more than orders.
 *
 * @param ordersOnly histories of the customers without contracts
 * @param contractors the others
 */
record CustomerBase(List<PurchaseHistory> ordersOnly, List<CustomerFacts> contractors) {

	CustomerBase() {
		this(new ArrayList<>(), new ArrayList<>());
	}

	/** All customers of several bases. */
	static CustomerBase of(Collection<CustomerBase> bases) {
		CustomerBase all = new CustomerBase();
		bases.forEach((base) -> {
			all.ordersOnly.addAll(base.ordersOnly);
			all.contractors.addAll(base.contractors);
		});
		return all;
	}

	void add(CustomerFacts facts) {
		DatedHistory purchases = facts.purchases();
		if (facts.contracts().isEmpty() && purchases != null) {
			this.ordersOnly.add(purchases.history());
		}
		else {
			this.contractors.add(facts);
		}
	}

	List<PurchaseHistory> histories() {
		List<PurchaseHistory> histories = new ArrayList<>(this.ordersOnly);
		this.contractors.forEach((facts) -> {
			DatedHistory purchases = facts.purchases();
			if (purchases != null) {
				histories.add(purchases.history());
			}
		});
		return histories;
	}

	/** How many customers hold or held a contract. */
	int holders() {
		return Math.toIntExact(this.contractors.stream().filter((facts) -> !facts.contracts().isEmpty()).count());
	}

	List<ContractChain> chains() {
		return this.contractors.stream().flatMap((facts) -> facts.contracts().stream()).toList();
	}

}
