package org.valuenet.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The files in {@code data-import/sample}. Run {@link #main} from the project's folder to
 * write them again after a change of the generator.
 */
final class SampleFiles {

	static final Path FOLDER = Path.of("data-import", "sample");

	private SampleFiles() {
	}

	/** Contents by file name. */
	static Map<String, String> contents() {
		Map<String, String> files = new LinkedHashMap<>();
		Map<String, Table> tables = SampleCompany.tables();
		tables.forEach((feed, table) -> files.put(feed + ".csv", table.csv()));
		files.put("sample.yaml",
				"""
						# The instant that the sample is told for, and its feeds in stages: each after those that it refers to.
						asOf: %s
						stages:
						  - [reps, customers, products, exchange-rates, suppliers, carriers, regions]
						  - [customer-aliases, orders, responsibilities, contacts, ownership, supply-links,
						     customer-supply-links, referrals, supply-events, departments, territories]
						  - [devices, order-lines, contracts, invoices, posts, source-posts, shipments]
						  - [device-operations, signals, outages, service-requests, interactions, opportunities, payments, refunds]
						  - [contract-coverage, components, device-uses, supply-event-effects, opportunity-stages,
						     rep-territories, planned-downtimes, service-steps]
						"""
					.formatted(SampleCompany.AS_OF));
		return files;
	}

	public static void main(String[] args) throws IOException {
		for (Map.Entry<String, String> file : contents().entrySet()) {
			Files.writeString(FOLDER.resolve(file.getKey()), file.getValue());
		}
	}

}
