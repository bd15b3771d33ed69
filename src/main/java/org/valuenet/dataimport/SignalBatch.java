package org.valuenet.dataimport;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Signals of one call, read by the rules of their feed.
 *
 * @param name of the call, by which its rejected rows are kept
 * @param chunk negative, so that it is no chunk of a job, and the same for the same key
 * @param content hash of what was sent
 * @param size of the call, repeated keys included
 * @param rows the last one of each key
 */
record SignalBatch(String name, long chunk, long content, int size, List<MappedRow> rows, List<RejectedRow> rejected) {

	static SignalBatch of(Feed feed, List<SignalInput> input, String call, String key, Instant now) {
		RowMapping mapping = new RowMapping(call, feed, SignalInput.HEADER, now);
		Map<String, MappedRow> rows = new LinkedHashMap<>();
		List<RejectedRow> rejected = new ArrayList<>();
		RowHash content = new RowHash();
		long place = 0;
		for (SignalInput signal : input) {
			content.add(signal);
			ReadRow row = mapping.map(signal.row(++place));
			if (row instanceof MappedRow mapped) {
				rows.put(mapped.key(), mapped);
			}
			else if (row instanceof RejectedRow fault) {
				rejected.add(fault);
			}
		}
		String name = call + "/" + key;
		return new SignalBatch(name, new RowHash().add(name).value() | Long.MIN_VALUE, content.value(), input.size(),
				List.copyOf(rows.values()), rejected);
	}

}
