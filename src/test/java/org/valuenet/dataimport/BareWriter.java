package org.valuenet.dataimport;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The peer: rows as maps, hashed to two writers by what they belong to, which never wait
 * for each other then, and nothing else.
 */
final class BareWriter {

	private static final int CHUNK = 5_000;

	private static final int WRITERS = 2;

	private BareWriter() {
	}

	/** Writes a file through a driver. */
	static void write(Driver driver, String feed, Path file) throws Exception {
		List<Thread> threads = new ArrayList<>();
		List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
		for (int number = 0; number < WRITERS; number++) {
			int mine = number;
			Thread thread = new Thread(() -> write(driver, feed, file, mine));
			thread.setUncaughtExceptionHandler((failed, failure) -> failures.add(failure));
			thread.start();
			threads.add(thread);
		}
		for (Thread thread : threads) {
			thread.join();
		}
		assertThat(failures).isEmpty();
	}

	private static void write(Driver driver, String feed, Path file, int mine) {
		try (BufferedReader lines = Files.newBufferedReader(file); Session session = driver.session()) {
			String[] header = lines.readLine().split(",");
			int hashed = feed.equals("customers") ? 0 : 1;
			List<Map<String, Object>> rows = new ArrayList<>();
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				String[] fields = line.split(",", -1);
				if (Math.floorMod(fields[hashed].hashCode(), WRITERS) == mine) {
					Map<String, Object> row = new HashMap<>();
					for (int index = 0; index < header.length; index++) {
						row.put(header[index], PlainCypher.value(header[index], fields[index]));
					}
					rows.add(row);
				}
				if (rows.size() == CHUNK) {
					commit(session, feed, rows);
				}
			}
			commit(session, feed, rows);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void commit(Session session, String feed, List<Map<String, Object>> rows) {
		List<Map<String, Object>> chunk = List.copyOf(rows);
		session.executeWriteWithoutResult(
				(transaction) -> transaction.run(PlainCypher.unwind(feed), Map.of("rows", chunk)).consume());
		rows.clear();
	}

}
