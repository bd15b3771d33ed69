package org.valuenet.commerce;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.valuenet.catalogue.Product;

/**
 * A product or a device that a contract covers.
 *
 * @param until end of the coverage, null for that of the contract
 */
record ContractCoverage(@Nullable Product product, @Nullable String deviceId, Instant from, @Nullable Instant until) {

	static ContractCoverage of(Record row) {
		Value coverage = row.get("coverage");
		Value product = row.get("product");
		Value until = coverage.get("until");
		return new ContractCoverage(product.isNull() ? null : Product.of(product),
				coverage.get("deviceId").asString(null), Instant.ofEpochMilli(coverage.get("from").asLong()),
				until.isNull() ? null : Instant.ofEpochMilli(until.asLong()));
	}

}
