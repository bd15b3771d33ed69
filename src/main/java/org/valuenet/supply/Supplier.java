package org.valuenet.supply;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.valuenet.api.Keyed;

/**
 * Who supplies customers, or other suppliers.
 *
 * @param customerId the same company's key as a customer, null if it is none
 */
record Supplier(String id, String name, @Nullable String region, @Nullable String customerId) implements Keyed {

	static Supplier of(Value supplier) {
		return new Supplier(supplier.get("supplierId").asString(), supplier.get("name").asString(),
				supplier.get("region").asString(null), supplier.get("customerId").asString(null));
	}

	/** The place of a row, for its cursor. */
	static List<String> place(Value supplier) {
		return List.of(supplier.get("supplierId").asString());
	}

}
