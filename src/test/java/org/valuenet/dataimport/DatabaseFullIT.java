package org.valuenet.dataimport;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A database that may write no file beyond 24 MiB, as if its disk were full, gives up in
 * the middle of an import. Once there is room, the same import goes on to the graph of an
 * undisturbed one.
 */
class DatabaseFullIT {

	private static final List<String> LIMITED = List.of("bash", "-c", "ulimit -f 24576; exec \"$@\"", "limited");

	@TempDir
	Path folder;

	@Test
	void importIntoAFullDatabaseFailsWithAdviceAndGoesOnOnceThereIsRoom() throws Exception {
		StoreImports imports = new StoreImports(this.folder);
		String customers = "--import=customers=" + imports.customers();
		String orders = "--import=orders=" + imports.orders();
		Path store = this.folder.resolve("store");
		imports.ended(store, customers);
		assertThat(imports.ended(2, LIMITED, store, orders)).doesNotContain("orders.csv: DONE", "\tat ")
			.contains("orders.csv: the database failed")
			.contains("room on its disk")
			.contains("run the same command again and the import goes on where it was");
		String rest = imports.ended(store, orders, "--digest");
		assertThat(rest).contains("DONE, " + StoreImports.ROWS + " rows read: " + StoreImports.ROWS + " accepted");
		String undisturbed = imports.ended(this.folder.resolve("undisturbed"), customers, orders, "--digest");
		assertThat(StoreImports.digest(rest)).isEqualTo(StoreImports.digest(undisturbed));
	}

}
