package org.valuenet.catalogue;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * Something that can be ordered.
 *
 * @param id the source's own key
 * @param family products that belong together
 */
public record Product(String id, String name, @Nullable String family) {

	/** Reads a map of productId, name and family. */
	public static Product of(Value product) {
		return new Product(product.get("productId").asString(), product.get("name").asString(),
				product.get("family").asString(null));
	}

}
