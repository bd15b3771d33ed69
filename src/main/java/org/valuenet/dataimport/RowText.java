package org.valuenet.dataimport;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;

/** One record by its text, split as its file would be. */
final class RowText {

	private RowText() {
	}

	static SourceRow row(String file, Feed feed, long line, String text) {
		try (RowSource source = new RowSource(file, feed, new StringReader(text))) {
			SourceRow row = source.next();
			if (row == null || source.next() != null) {
				return new SourceRow(line, List.of(),
						RejectedRow.whole(file, line, "COLUMN_COUNT", "is not one record"), text);
			}
			RejectedRow fault = row.fault();
			return new SourceRow(line, row.fields(),
					(fault != null) ? RejectedRow.whole(file, line, fault.code(), "cannot be split into fields") : null,
					text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
