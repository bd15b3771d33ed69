package org.valuenet.customer;

import org.neo4j.driver.Value;

/** A sales rep. */
public record Rep(String id, String name) {

	/** Reads a map of repId and name. */
	public static Rep of(Value rep) {
		return new Rep(rep.get("repId").asString(), rep.get("name").asString());
	}

}
