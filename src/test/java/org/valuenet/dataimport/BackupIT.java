package org.valuenet.dataimport;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

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

	/** An import says how far it is every ten seconds. */
	private static final Pattern UNDER_WAY = Pattern.compile("orders.csv: [1-9]\\d? %");

	@TempDir
	Path folder;

	@Test
	void copyOfAHalfImportedStoreIsCompletedByTheSameImport() throws Exception {
		StoreImports imports = new StoreImports(this.folder);
		Path customers = imports.customers();
		Path orders = imports.orders();
		Path store = this.folder.resolve("store");
		Path backup = this.folder.resolve("backup");
		String half = stopped(imports, store, "--import=customers=" + customers, "--import=orders=" + orders);
		assertThat(half).as("stopped in the middle").doesNotContain("orders.csv: DONE");
		FileSystemUtils.copyRecursively(store, backup);
		String undisturbed = StoreImports.digest(imports.ended(this.folder.resolve("undisturbed"),
				"--import=customers=" + customers, "--import=orders=" + orders, "--digest"));
		for (Path copy : List.of(backup, store)) {
			String rest = imports.ended(copy, "--import=orders=" + orders, "--digest");
			assertThat(rest).contains("DONE, " + StoreImports.ROWS + " rows read: " + StoreImports.ROWS + " accepted");
			assertThat(StoreImports.digest(rest)).isEqualTo(undisturbed);
		}
	}

	/** What a process says that is asked to stop once its second file is under way. */
	private String stopped(StoreImports imports, Path store, String... arguments)
			throws IOException, InterruptedException {
		Path said = this.folder.resolve("stopped.txt");
		Process process = imports.begun(List.of(), store, said, arguments);
		await().atMost(3, TimeUnit.MINUTES)
			.failFast("the import has ended", () -> !process.isAlive())
			.until(() -> UNDER_WAY.matcher(Files.readString(said)).find());
		process.destroy();
		assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
		return Files.readString(said, StandardCharsets.UTF_8);
	}

}
