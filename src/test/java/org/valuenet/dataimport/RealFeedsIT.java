package org.valuenet.dataimport;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.valuenet.graph.TestGraph;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sets of several files, and the largest, go in whole; {@link RealTotalsIT} has the
 * others.
 */
@SpringJUnitConfig(ImportRoom.class)
class RealFeedsIT {

	private static final Path SHARED = Path.of("../shared/data");

	@Autowired
	ImportRoom.Press press;

	@BeforeEach
	void emptyGraph() {
		TestGraph.clear();
	}

	@ParameterizedTest
	@CsvSource({
			"northwind, 'categories:8,suppliers:29,shippers:3,regions:4,territories:53,customers:91,products:77,employees:9,employee-territories:49,"
					+ "orders:830,order-details:2155,orders-shipments:830', Family 8 Supplier 29 Carrier 3 Region 4 "
					+ "Territory 53 Customer 91 Product 77 Rep 9 Order 830 OrderLine 2155 Shipment 830",
			"azure-pdm, 'machines:100,failures:761,errors:3919,maint:3286,telemetry-sample:4381', Device 100 Outage 761 Signal 24729",
			"cdnow, 'master:69659', Customer 23570 Order 69659" })
	void setGoesInWholeAndTheSecondTimeUnchanged(String set, String files, String nodes) throws IOException {
		Assumptions.assumeTrue(Files.isDirectory(SHARED), "left out: ../shared/data is not there");
		for (boolean again : new boolean[] { false, true }) {
			for (String file : files.split(",")) {
				long rows = Long.parseLong(file.split(":")[1]);
				Counts counts = run(set, file.split(":")[0]);
				assertThat(counts).isEqualTo(again ? new Counts(0, rows, 0, 0) : new Counts(rows, 0, 0, 0));
			}
		}
		String[] words = nodes.split(" ");
		for (int index = 0; index < words.length; index += 2) {
			assertThat(ImportRoom.count("(:" + words[index] + ")")).as(words[index])
				.isEqualTo(Long.parseLong(words[index + 1]));
		}
	}

	private Counts run(String set, String part) throws IOException {
		String feed = set + "-" + part;
		String name = switch (feed) {
			case "northwind-orders-shipments" -> "northwind/orders.csv";
			case "cdnow-master" -> "cdnow/CDNOW_master.txt";
			case "azure-pdm-telemetry-sample" -> "azure-pdm/PdM_telemetry_sample.csv";
			default -> set.equals("azure-pdm") ? "azure-pdm/PdM_" + part + ".csv" : set + "/" + part + ".csv";
		};
		try (InputStream stream = Files.newInputStream(SHARED.resolve(name))) {
			return this.press.file(feed, ImportFile.copied(name, stream)).counts();
		}
	}

}
