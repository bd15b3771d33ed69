package org.valuenet.access;

import java.util.Map;

/**
 * What a viewer may see, as every {@code find-} query takes it. A query filters by it, so
 * an unknown scope sees nothing.
 *
 * @param all whether every customer is in it
 */
public record Scope(boolean all) {

	/** The scope of the service's own work. */
	public static Scope everything() {
		return new Scope(true);
	}

	/** The value of a query's parameter {@code $scope}. */
	public Map<String, Object> parameter() {
		return Map.of("all", this.all);
	}

}
