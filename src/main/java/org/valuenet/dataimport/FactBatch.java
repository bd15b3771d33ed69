package org.valuenet.dataimport;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Facts of one call, read by the rules of their feed.
 *
 * @param name of the call, by which its rejected rows are kept
 * @param chunk negative, so that it is no chunk of a job, and the same for the same key
 * @param content hash of what was sent
 * @param call the mutation, with the feed where it takes any
 * @param size of the call, repeated keys included
 * @param rows the last one of each key
 */
record FactBatch(Feed feed, String call, String name, long chunk, long content, int size, List<MappedRow> rows,
		List<RejectedRow> rejected) {

	static FactBatch of(Feed feed, SourceRow header, List<SourceRow> input, String call, String key, Instant now) {
		RowMapping mapping = new RowMapping(call, feed, header, now);
		Map<String, MappedRow> rows = new LinkedHashMap<>();
		List<RejectedRow> rejected = new ArrayList<>();
		RowHash content = new RowHash();
		header.fields().forEach(content::add);
		for (SourceRow source : input) {
			source.fields().forEach(content::add);
			ReadRow row = mapping.map(source);
			if (row instanceof MappedRow mapped) {
				rows.put(mapped.key(), mapped);
			}
			else if (row instanceof RejectedRow fault) {
				rejected.add(fault);
			}
		}
		String name = call + "/" + key;
		return new FactBatch(feed, call, name, new RowHash().add(name).value() | Long.MIN_VALUE, content.value(),
				input.size(), List.copyOf(rows.values()), rejected);
	}

	/** Name of the mutation that records them. */
	String mutation() {
		return this.call.split("/", 2)[0];
	}

	/** These facts as a chunk of no job. */
	Chunk asChunk() {
		return new Chunk(this.feed, this.name, new JobPartition(this.name, 0, this.chunk, 0, 0, 0, false, Counts.NONE),
				this.chunk, 0, 0, this.rows, this.rejected, false, null);
	}

}
