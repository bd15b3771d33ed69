package org.valuenet.dataimport;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.ClientException;
import org.valuenet.api.BadRequestException;
import org.valuenet.api.ConflictException;

import org.springframework.stereotype.Component;

/** Facts recorded as they happen, by the rules and the merge query of their feed. */
@Component
class LiveFacts {

	/** Facts that one call may bring. */
	static final int MOST = 1_500;

	private static final int LONGEST_KEY = 200;

	private final Feeds feeds;

	private final LiveRecording recording;

	private final Clock clock;

	LiveFacts(Feeds feeds, LiveRecording recording, Clock clock) {
		this.feeds = feeds;
		this.recording = recording;
		this.clock = clock;
	}

	/** Records signals; of two with one key the later one counts. */
	RecordResult signals(List<SignalInput> input, String key) {
		List<SourceRow> rows = new ArrayList<>();
		input.forEach((signal) -> rows.add(signal.row(rows.size() + 1L)));
		return record(this.feeds.named("signals"), "recordSignals", SignalInput.HEADER, rows, key);
	}

	/**
	 * Records facts of any feed whose facts have a key.
	 * @param columns names of the source's columns, as in the header of a file
	 * @param values of each fact, as many as columns; null for none
	 */
	RecordResult facts(String feed, List<String> columns, List<List<@Nullable String>> values, String key) {
		Feed named = this.feeds.named(feed);
		if (named.key().occurrence()) {
			throw new BadRequestException("argument feed: facts of " + feed + " have no key; import them as a file");
		}
		List<SourceRow> rows = new ArrayList<>();
		values.forEach((fields) -> rows.add(new SourceRow(rows.size() + 1L,
				fields.stream().map((field) -> (field != null) ? field : "").toList(), null, null)));
		return record(named, "recordFacts/" + feed, new SourceRow(0, columns, null, null), rows, key);
	}

	private RecordResult record(Feed feed, String call, SourceRow header, List<SourceRow> rows, String key) {
		if (rows.size() > MOST) {
			throw new BadRequestException("argument input: " + rows.size() + " facts are more than " + MOST
					+ "; send them in parts, each with an idempotencyKey of its own");
		}
		if (key.isBlank() || key.length() > LONGEST_KEY) {
			throw new BadRequestException("argument idempotencyKey: give 1 to " + LONGEST_KEY + " characters");
		}
		try {
			FactBatch batch = FactBatch.of(feed, header, rows, call, key, this.clock.instant());
			return this.recording.record(batch);
		}
		catch (FileRejectedException ex) {
			throw new BadRequestException("argument columns: " + ex.code() + ": " + ex.getMessage());
		}
		catch (RowRefusedException ex) {
			throw new BadRequestException(
					ex.fault().code() + ": " + ex.row(call).message() + "; none of these was recorded");
		}
		catch (ClientException ex) {
			if (ChunkWriter.refuses(ex)) {
				throw new ConflictException(
						"argument input: a key belongs to another fact already; none of these was recorded");
			}
			throw ex;
		}
	}

}
