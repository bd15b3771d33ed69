package org.valuenet.commerce;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.valuenet.api.Money;
import org.valuenet.catalogue.Product;

/**
 * A product of an order.
 *
 * @param discountRate 0 to 1
 */
record OrderLine(@Nullable Product product, double quantity, @Nullable Money unitPrice, double discountRate,
		@Nullable Money amount) {

	static OrderLine of(Record row) {
		Value line = row.get("line");
		Value product = row.get("product");
		return new OrderLine(product.isNull() ? null : Product.of(product),
				line.get("quantityThousandths").asLong() / 1_000.0,
				Money.of(line.get("unitPriceMinor"), line.get("currency")),
				line.get("discountBasisPoints").asLong() / 10_000.0,
				Money.of(line.get("amountMinor"), line.get("currency")));
	}

}
