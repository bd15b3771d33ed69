package org.valuenet.dataimport;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Files of customers, devices, orders and signals, 1 to 3 to 10 to 30, as the generator
 * beside the project writes them: parents come in random order, as in a live feed.
 */
record BenchmarkFiles(Path folder, int customers) {

	/** Where the feeds of these files are. */
	static final String FEEDS = "src/test/resources/benchmark/";

	private static final List<String> NAMES = List.of("customers", "devices", "orders", "iot-signals");

	private static final int DEVICES_OF_A_CUSTOMER = 3;

	private static final int ORDERS_OF_A_CUSTOMER = 10;

	private static final int SIGNALS_OF_A_CUSTOMER = 30;

	static BenchmarkFiles written(Path folder, int customers) throws IOException, InterruptedException {
		Process generator = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				Path.of("..", "shared", "bench", "gen", "Gen.java").toString(), folder.toString(),
				Integer.toString(customers))
			.inheritIO()
			.start();
		assertThat(generator.waitFor()).as("exit of the generator").isZero();
		return new BenchmarkFiles(folder, customers);
	}

	long rows() {
		return (1L + DEVICES_OF_A_CUSTOMER + ORDERS_OF_A_CUSTOMER + SIGNALS_OF_A_CUSTOMER) * this.customers;
	}

	long orders() {
		return (long) ORDERS_OF_A_CUSTOMER * this.customers;
	}

	long signals() {
		return (long) SIGNALS_OF_A_CUSTOMER * this.customers;
	}

	/** Hands the files on, what others refer to first. */
	void each(FileWork work) throws Exception {
		for (String name : NAMES) {
			work.run(name, this.folder.resolve(name + ".csv"));
		}
	}

	/** What is done with each file. */
	interface FileWork {

		void run(String name, Path file) throws Exception;

	}

	/** What is measured. */
	interface Work {

		void run() throws Exception;

	}

}
