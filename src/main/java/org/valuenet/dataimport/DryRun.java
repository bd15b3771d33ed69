package org.valuenet.dataimport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.neo4j.driver.exceptions.ClientException;
import org.valuenet.graph.Graph;

import org.springframework.stereotype.Component;

/**
 * Tells what an import would do. Up to 50,000 rows are written by the very same steps in
 * one transaction, which is rolled back; of a larger file only the rows are checked.
 */
@Component
class DryRun {

	private static final int MOST_REFUSED = 100;

	private final Graph graph;

	DryRun(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Reads a file and tells what would become of its rows.
	 * @throws FileRejectedException if it would be refused
	 */
	Report of(Feed feed, ImportFile file, Instant now, RunControl control) throws IOException {
		Map<Long, RejectedRow> refused = new TreeMap<>();
		while (refused.size() < MOST_REFUSED) {
			try {
				this.graph.inWrite((transaction) -> {
					throw new RolledBackException(
							report(feed, file, now, control, new DryChunks(transaction, refused)));
				});
			}
			catch (RolledBackException ex) {
				return ex.report();
			}
			catch (DryChunks.TooManyRowsException ex) {
				return checked(feed, file, now, control,
						"the file has more than 50,000 rows: only the rows themselves were checked, not what they refer to");
			}
			catch (RowRefusedException ex) {
				refused.put(ex.line(), ex.row(file.name()));
			}
			catch (UncheckedIOException ex) {
				throw ex.getCause();
			}
			catch (ClientException ex) {
				if (!ChunkWriter.refuses(ex)) {
					throw ex;
				}
				return checked(feed, file, now, control,
						"a key belongs to another fact already: only the rows themselves were checked; the import tells which");
			}
		}
		return checked(feed, file, now, control,
				"more than " + MOST_REFUSED + " rows close cycles: only the rows themselves were checked");
	}

	private static Report checked(Feed feed, ImportFile file, Instant now, RunControl control, String warning)
			throws IOException {
		try {
			Report report = report(feed, file, now, control, new DryChunks(null, Map.of()));
			report.warnings().add(warning);
			return report;
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
	}

	private static Report report(Feed feed, ImportFile file, Instant now, RunControl control, DryChunks chunks) {
		List<PartitionWriter> writers = new ArrayList<>();
		Set<String> onTheWay = new HashSet<>();
		for (int number = 0; number < feed.writers(); number++) {
			writers.add(PartitionWriter.of(feed, file.name(),
					new JobPartition("", number, DryChunks.FIRST_CHUNK + number, 0, 0, 0, false, Counts.NONE), chunks,
					Runnable::run, onTheWay));
		}
		FilePass pass = new FilePass(feed, file, now, writers, control);
		try {
			pass.readAll();
			pass.retry(chunks.heldLines());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new Report(pass.counts(), chunks.kept(), new ArrayList<>(pass.warnings()));
	}

	/** What would become of the rows; those that would not be taken by line. */
	record Report(Counts counts, List<RejectedRow> kept, List<String> warnings) {

		private static final int KEPT_AT_ONCE = 2_000;

		/** Keeps the rows that would not be taken with the job. */
		void keep(Graph graph, String jobId, long now) {
			for (int start = 0; start < this.kept.size(); start += KEPT_AT_ONCE) {
				List<RejectedRow> some = this.kept.subList(start, Math.min(this.kept.size(), start + KEPT_AT_ONCE));
				graph.inWrite((transaction) -> {
					RejectedRow.keep(transaction, jobId, some, null, now);
					return some.size();
				});
			}
		}

	}

}
