package org.valuenet.customer;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.valuenet.api.Keyed;

/**
 * A person at a customer.
 *
 * @param role what the person does there, such as CTO or Buyer
 */
public record Contact(String id, String name, @Nullable String role) implements Keyed {

	/** Reads a map of contactId, name and role. */
	public static Contact of(Value contact) {
		return new Contact(contact.get("contactId").asString(), contact.get("name").asString(),
				contact.get("role").asString(null));
	}

}
