package org.valuenet.customer;

import java.util.List;

import org.neo4j.driver.Value;

/**
 * A key by which another system knows a customer.
 *
 * @param system such as ERP, CRM or IOT
 */
record CustomerAlias(String system, String key) {

	/** Reads a map of system and key. */
	static CustomerAlias of(Value alias) {
		return new CustomerAlias(alias.get("system").asString(), alias.get("key").asString());
	}

	/** The place of a row, for its cursor. */
	static List<String> place(Value alias) {
		return List.of(alias.get("aliasId").asString());
	}

}
