package org.valuenet.network;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.valuenet.api.Money;

/** What is at risk when a supplier stops, or no more parts of a number are to be had. */
record SupplyShock(Source source, Money value, List<Exposed> customers) {

	static SupplyShock of(SourceKind kind, Record row, String currency) {
		return new SupplyShock(new Source(kind, row.get("id").asString(), row.get("name").asString(null)),
				new Money(Math.round(row.get("valueMinor").asDouble()), currency),
				row.get("customers").asList((customer) -> Exposed.of(customer, currency)));
	}

	/** What stops. */
	enum SourceKind {

		SUPPLIER, PART

	}

	record Source(SourceKind kind, String id, @Nullable String name) {
	}

	/**
	 * A customer that it reaches.
	 *
	 * @param share of the customer's value that is at risk, 0 to 1
	 */
	record Exposed(String customerId, double share, Money value, List<Way> paths) {

		private static Exposed of(Value customer, String currency) {
			return new Exposed(customer.get("customerId").asString(), customer.get("share").asDouble(),
					new Money(Math.round(customer.get("valueMinor").asDouble()), currency),
					customer.get("ways").asList(Way::of));
		}

	}

	/** How it reaches the customer. */
	record Way(double share, List<Link> steps) {

		private static Way of(Value way) {
			List<Link> steps = new ArrayList<>();
			for (int i = 0; i < way.get("shares").size(); i++) {
				steps.add(new Link(way.get("keys").get(i).asString(), way.get("keys").get(i + 1).asString(),
						way.get("shares").get(i).asDouble()));
			}
			return new Way(way.get("share").asDouble(), steps);
		}

	}

	/** A link of a way, with its share before decay. */
	record Link(String fromId, String toId, double share) {
	}

}
