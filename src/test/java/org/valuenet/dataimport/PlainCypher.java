package org.valuenet.dataimport;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * How plain Cypher writes the files of a benchmark: the properties that the feeds write,
 * without provenance.
 */
final class PlainCypher {

	private static final Map<String, String> STATES = Map.of("paid", "COMPLETED", "open", "PLACED", "cancelled",
			"CANCELLED");

	private PlainCypher() {
	}

	/** With the file's address as a parameter; its fields are texts. */
	static String loadCsv(String file) {
		return "LOAD CSV WITH HEADERS FROM $file AS row CALL (row) { "
				+ body(file, "toInteger(toFloat(%s) * 100)", "datetime(%s).epochMillis", "date(%s)", "toFloat(%s)",
						"CASE %s WHEN 'paid' THEN 'COMPLETED' WHEN 'open' THEN 'PLACED' ELSE 'CANCELLED' END")
				+ " } IN TRANSACTIONS OF 10000 ROWS";
	}

	/** With rows as a parameter, whose values the client has made of the texts. */
	static String unwind(String file) {
		return "UNWIND $rows AS row " + body(file, "%s", "%s", "%s", "%s", "%s");
	}

	/** A field as the value that the graph keeps. */
	static Object value(String column, String text) {
		return switch (column) {
			case "credit_limit", "amount" -> new BigDecimal(text).movePointRight(2).longValueExact();
			case "ordered_at", "at" -> Instant.parse(text).toEpochMilli();
			case "installed_at" -> LocalDate.parse(text);
			case "value" -> Double.valueOf(text);
			case "status" -> STATES.getOrDefault(text, text);
			default -> text;
		};
	}

	private static String body(String file, String minor, String instant, String day, String number, String state) {
		return switch (file) {
			case "customers" -> "MERGE (c:Customer {customerId: row.customer_id}) SET c.name = row.name, "
					+ "c.segment = row.segment, c.region = row.region, c.creditLimitMinor = "
					+ minor.formatted("row.credit_limit") + ", c.creditLimitCurrency = 'CNY', c.healthSort = -1, "
					+ "c.ltvSort = -1, c.lastSignalSort = -1";
			case "devices" -> "MATCH (c:Customer {customerId: row.customer_id}) "
					+ "MERGE (d:Device {deviceId: row.device_id}) SET d.model = row.model, d.installedOn = "
					+ day.formatted("row.installed_at") + " MERGE (c)-[:OPERATES]->(d)";
			case "orders" -> "MATCH (c:Customer {customerId: row.customer_id}) "
					+ "MERGE (o:Order {orderId: row.order_id}) SET o.placedAt = " + instant.formatted("row.ordered_at")
					+ ", o.status = " + state.formatted("row.status") + ", o.currency = 'CNY', o.amountMinor = "
					+ minor.formatted("row.amount") + " MERGE (c)-[:PLACED]->(o)";
			default -> "MATCH (d:Device {deviceId: row.device_id}) "
					+ "MERGE (s:Signal {signalId: row.signal_id, deviceId: row.device_id}) SET s.at = "
					+ instant.formatted("row.at") + ", s.kind = row.metric, s.value = " + number.formatted("row.value")
					+ ", s.severity = row.severity MERGE (d)-[:EMITTED]->(s)";
		};
	}

}
