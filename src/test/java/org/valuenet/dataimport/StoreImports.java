package org.valuenet.dataimport;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Imports as cron runs them, each a process of its own on an embedded store: ninety
 * customers, and so many orders that an import says how far it is.
 */
final class StoreImports {

	static final int ROWS = 200_000;

	private final Path folder;

	StoreImports(Path folder) {
		this.folder = folder;
	}

	Path customers() throws IOException {
		return file("customers.csv", "customerId,name\n",
				IntStream.range(0, 90).mapToObj((number) -> "C-" + number + ",One"));
	}

	Path orders() throws IOException {
		return file("orders.csv", "orderId,customerId,placedAt,status,currency,amount\n", IntStream.rangeClosed(1, ROWS)
			.mapToObj((number) -> "O-" + number + ",C-" + number % 90 + ",2026-03-09T08:00:00Z,PLACED,CNY,1"));
	}

	private Path file(String name, String header, Stream<String> rows) throws IOException {
		return Files.writeString(this.folder.resolve(name), header + rows.collect(Collectors.joining("\n")));
	}

	/** The digest in what an import said. */
	static String digest(String said) {
		Matcher digest = Pattern.compile("(?m)^[0-9a-f]{16,}$").matcher(said);
		assertThat(digest.find()).as(said).isTrue();
		return digest.group();
	}

	/** What a process says that gets to its end. */
	String ended(Path store, String... arguments) throws IOException, InterruptedException {
		return ended(0, List.of(), store, arguments);
	}

	/**
	 * The same with another exit status.
	 * @param before a command that runs the rest of its arguments
	 */
	String ended(int status, List<String> before, Path store, String... arguments)
			throws IOException, InterruptedException {
		Path said = this.folder.resolve("ended.txt");
		Process process = begun(before, store, said, arguments);
		assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
		assertThat(process.exitValue()).as(Files.readString(said)).isEqualTo(status);
		return Files.readString(said, StandardCharsets.UTF_8);
	}

	/** A process that writes what it says to a file. */
	Process begun(List<String> before, Path store, Path said, String... arguments) throws IOException {
		List<String> command = new ArrayList<>(before);
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(List.of(System.getProperty("run.arguments", "-Xmx512m").strip().split("\\s+")));
		command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.valuenet.ValuenetApplication",
				"--valuenet.data-directory=" + store));
		command.addAll(List.of(arguments));
		return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
	}

}
