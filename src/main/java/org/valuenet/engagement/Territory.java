package org.valuenet.engagement;

import org.neo4j.driver.Value;

/**
 * A territory of sales.
 *
 * @param region name of the region that it is part of
 */
record Territory(String id, String name, String region) {

	static Territory of(Value territory) {
		return new Territory(territory.get("territoryId").asString(), territory.get("name").asString(),
				territory.get("region").asString());
	}

}
