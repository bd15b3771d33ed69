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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * A copy of the store taken while an import was half done: the service is stopped for it,
 * as the Community edition needs. Where the copy is used, the same import goes on to the
 * graph of an undisturbed one. Each step is a process of its own.
 */
class BackupIT {

	/** So many that the import says how far it is, which it does every ten seconds. */
	private static final int ROWS = 200_000;

	private static final Pattern UNDER_WAY = Pattern.compile("orders.csv: [1-9]\\d? %");

	@TempDir
	Path folder;

	@Test
	void copyOfAHalfImportedStoreIsCompletedByTheSameImport() throws Exception {
		Path customers = file("customers.csv", "customerId,name\n",
				IntStream.range(0, 90).mapToObj((number) -> "C-" + number + ",One"));
		Path orders = file("orders.csv", "orderId,customerId,placedAt,status,currency,amount\n",
				IntStream.rangeClosed(1, ROWS)
					.mapToObj((number) -> "O-" + number + ",C-" + number % 90 + ",2026-03-09T08:00:00Z,PLACED,CNY,1"));
		Path store = this.folder.resolve("store");
		Path backup = this.folder.resolve("backup");
		String half = stopped(store, "--import=customers=" + customers, "--import=orders=" + orders);
		assertThat(half).as("stopped in the middle").doesNotContain("orders.csv: DONE");
		FileSystemUtils.copyRecursively(store, backup);
		String undisturbed = digest(ended(this.folder.resolve("undisturbed"), "--import=customers=" + customers,
				"--import=orders=" + orders, "--digest"));
		for (Path copy : List.of(backup, store)) {
			String rest = ended(copy, "--import=orders=" + orders, "--digest");
			assertThat(rest).contains("DONE, " + ROWS + " rows read: " + ROWS + " accepted");
			assertThat(digest(rest)).isEqualTo(undisturbed);
		}
	}

	private Path file(String name, String header, Stream<String> rows) throws IOException {
		return Files.writeString(this.folder.resolve(name), header + rows.collect(Collectors.joining("\n")));
	}

	private static String digest(String said) {
		Matcher digest = Pattern.compile("(?m)^[0-9a-f]{16,}$").matcher(said);
		assertThat(digest.find()).as(said).isTrue();
		return digest.group();
	}

	private String ended(Path store, String... arguments) throws IOException, InterruptedException {
		Path said = this.folder.resolve("ended.txt");
		Process process = process(store, said, arguments);
		assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
		assertThat(process.exitValue()).as(Files.readString(said)).isZero();
		return Files.readString(said, StandardCharsets.UTF_8);
	}

	/** What a process says that is asked to stop once its second file is under way. */
	private String stopped(Path store, String... arguments) throws IOException, InterruptedException {
		Path said = this.folder.resolve("stopped.txt");
		Process process = process(store, said, arguments);
		await().atMost(3, TimeUnit.MINUTES)
			.failFast("the import has ended", () -> !process.isAlive())
			.until(() -> UNDER_WAY.matcher(Files.readString(said)).find());
		process.destroy();
		assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
		return Files.readString(said, StandardCharsets.UTF_8);
	}

	private static Process process(Path store, Path said, String... arguments) throws IOException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
		command.addAll(List.of(System.getProperty("run.arguments", "-Xmx512m").strip().split("\\s+")));
		command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.valuenet.ValuenetApplication",
				"--valuenet.data-directory=" + store));
		command.addAll(List.of(arguments));
		return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
	}

}
