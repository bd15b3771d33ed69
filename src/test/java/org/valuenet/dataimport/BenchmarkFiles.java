package org.valuenet.dataimport;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Files of one size in the shape of the feeds, and how plain Cypher loads them. */
final class BenchmarkFiles {

	private static final int PRODUCTS = 1_000;

	private static final int ORDERS_OF_A_CUSTOMER = 11;

	private static final int LINES_OF_AN_ORDER = 3;

	private final Map<String, Path> files = new LinkedHashMap<>();

	private final int customers;

	private BenchmarkFiles(int customers) {
		this.customers = customers;
	}

	static BenchmarkFiles written(Path folder, int customers) throws IOException {
		BenchmarkFiles files = new BenchmarkFiles(customers);
		int orders = customers * ORDERS_OF_A_CUSTOMER;
		files.write(folder, "products", "productId,name,family", PRODUCTS,
				(row) -> "P-" + row + ",Product " + row + ",Family");
		files.write(folder, "customers", "customerId,name,industry,segment,region", customers,
				(row) -> "C-" + row + ",Customer 客户 " + row + ",Steel,Large,Region " + row % 31);
		files.write(folder, "orders", "orderId,customerId,placedAt,status,currency,amount", orders, (row) -> "O-" + row
				+ ",C-" + row % customers + ",2026-0" + (1 + row % 9) + "-1" + row % 10 + "T08:00:00Z,COMPLETED,CNY,");
		files.write(folder, "order-lines", "orderLineId,orderId,productId,quantity,unitPrice,discountRate,currency",
				orders * LINES_OF_AN_ORDER, (row) -> "L-" + row + ",O-" + row / LINES_OF_AN_ORDER + ",P-"
						+ row * 7919L % PRODUCTS + "," + (1 + row % 9) + "," + row % 1000 + ".50,0.05,CNY");
		return files;
	}

	private void write(Path folder, String feed, String header, int rows, Row row) throws IOException {
		Path file = folder.resolve(feed + ".csv");
		try (BufferedWriter target = Files.newBufferedWriter(file)) {
			target.write(header + "\n");
			for (int number = 0; number < rows; number++) {
				target.write(row.text(number) + "\n");
			}
		}
		this.files.put(feed, file);
	}

	long rows() {
		return PRODUCTS + this.customers + (1L + LINES_OF_AN_ORDER) * this.customers * ORDERS_OF_A_CUSTOMER;
	}

	long lines() {
		return (long) this.customers * ORDERS_OF_A_CUSTOMER * LINES_OF_AN_ORDER;
	}

	void each(FileWork work) throws Exception {
		for (Map.Entry<String, Path> file : this.files.entrySet()) {
			work.run(file.getKey(), file.getValue());
		}
	}

	/** With its address as a parameter. */
	static String loadCsv(String feed) {
		return "LOAD CSV WITH HEADERS FROM $file AS row CALL (row) { " + body(feed)
				+ " } IN TRANSACTIONS OF 10000 ROWS";
	}

	/** What plain Cypher does with a row whose fields are texts. */
	static String body(String feed) {
		return switch (feed) {
			case "products" ->
				"MERGE (p:Product {productId: row.productId}) SET p.name = row.name, p.family = row.family";
			case "customers" -> "MERGE (c:Customer {customerId: row.customerId}) SET c.name = row.name, "
					+ "c.industry = row.industry, c.segment = row.segment, c.region = row.region, c.healthSort = -1, "
					+ "c.ltvSort = -1, c.lastSignalSort = -1";
			case "orders" -> "MATCH (c:Customer {customerId: row.customerId}) MERGE (o:Order {orderId: row.orderId}) "
					+ "SET o.placedAt = datetime(row.placedAt).epochMillis, o.status = row.status, o.currency = row.currency "
					+ "MERGE (c)-[:PLACED]->(o)";
			default -> "MATCH (o:Order {orderId: row.orderId}) MATCH (p:Product {productId: row.productId}) "
					+ "MERGE (l:OrderLine {orderLineId: row.orderLineId}) "
					+ "SET l.quantityThousandths = toInteger(row.quantity) * 1000, "
					+ "l.unitPriceMinor = toInteger(toFloat(row.unitPrice) * 100), "
					+ "l.discountBasisPoints = toInteger(toFloat(row.discountRate) * 10000), l.currency = row.currency "
					+ "MERGE (o)-[:HAS]->(l) MERGE (l)-[:OF]->(p)";
		};
	}

	/** Text of a row by its number. */
	interface Row {

		String text(int number);

	}

	/** What is done with each file. */
	interface FileWork {

		void run(String feed, Path file) throws Exception;

	}

	/** What is measured. */
	interface Work {

		void run() throws Exception;

	}

}
