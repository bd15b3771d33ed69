package org.valuenet.access;

import java.util.List;
import java.util.Map;

/**
 * What a viewer may see, as every {@code find-} query takes it. A query filters by it, so
 * an unknown scope sees nothing.
 *
 * @param all whether every customer is in it, with whatever belongs to none
 * @param customerIds keys of the customers in it, where not all are
 * @param shared whether what is no customer's is in it: products, topics, rates, models,
 * suppliers
 * @param imports whether import jobs are in it, with the rows that they did not take
 * @param audit whether who did what is in it
 * @param at the instant as of which it holds, in epoch milliseconds
 */
public record Scope(boolean all, List<String> customerIds, boolean shared, boolean imports, boolean audit, long at) {

	/** What sums up fewer customers than these tells too much of each. */
	public static final int SMALLEST_GROUP = 5;

	/**
	 * Whether a sum is withheld that counts so many customers outside of this scope.
	 */
	public boolean hides(int customersOutside) {
		return !this.all && customersOutside > 0 && customersOutside < SMALLEST_GROUP;
	}

	/** The scope of the service's own work. */
	public static Scope everything() {
		return new Scope(true, List.of(), true, true, true, 0);
	}

	/** The value of a query's parameter {@code $scope}. */
	public Map<String, Object> parameter() {
		return Map.of("all", this.all, "customerIds", this.customerIds, "shared", this.shared, "imports", this.imports,
				"audit", this.audit, "at", this.at);
	}

}
