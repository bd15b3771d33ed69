package org.valuenet.device;

import org.neo4j.driver.Value;

/** A department of a customer. */
record Department(String id, String name) {

	static Department of(Value department) {
		return new Department(department.get("departmentId").asString(), department.get("name").asString());
	}

}
