package org.valuenet.dataimport;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import org.jspecify.annotations.Nullable;

/**
 * The records of a CSV file (RFC 4180) or of columns set apart by runs of blanks. A
 * record is put together from its physical lines first, so that a quote that is never
 * closed costs one row and not the rest of the file.
 */
final class RowSource implements AutoCloseable {

	private final String file;

	private final String delimiter;

	private final char separator;

	private final Lines lines;

	private long blankLines;

	private final CsvReader.CsvReaderBuilder csv;

	RowSource(String file, Feed feed, Reader reader) {
		this.file = file;
		this.delimiter = feed.delimiter();
		this.separator = this.delimiter.equals(Feed.WHITESPACE) ? ' ' : this.delimiter.charAt(0);
		this.lines = new Lines(file, reader);
		this.csv = CsvReader.builder()
			.fieldSeparator(feed.delimiter().equals(Feed.WHITESPACE) ? "," : feed.delimiter())
			.allowUnclosedQuote(false)
			.detectBomHeader(false)
			.maxBufferSize(2 * Lines.LIMIT);
	}

	/** The next record that is not blank, null at the end. */
	@Nullable SourceRow next() throws IOException {
		String line = this.lines.next();
		while (line != null && plain(line).isBlank()) {
			this.blankLines++;
			line = this.lines.next();
		}
		return (line != null) ? record(line) : null;
	}

	/** Number of lines without anything in them that were passed over. */
	long blankLines() {
		return this.blankLines;
	}

	private PlainLine plain(String line) {
		return new PlainLine(line, this.separator);
	}

	private SourceRow record(String first) throws IOException {
		long number = this.lines.number();
		if (this.delimiter.equals(Feed.WHITESPACE)) {
			return new SourceRow(number, List.of(first.strip().split("\\s+")), null, first);
		}
		if (plain(first).isPlain()) {
			return new SourceRow(number, plain(first).fields(), null, first);
		}
		List<String> more = rest(first);
		if (more == null) {
			return fault(number, "UNCLOSED_QUOTE",
					"a quote is opened and never closed; double the quotes within a field", first);
		}
		String text = more.isEmpty() ? first : first + "\n" + String.join("\n", more);
		try {
			if (text.chars().anyMatch((character) -> character < ' ' && character != '\n' && character != '\t')) {
				return fault(number, "CONTROL_CHARACTER", "holds a control character", text);
			}
			return new SourceRow(number, this.csv.ofSingleCsvRecord(text).getFields(), null, text);
		}
		catch (CsvParseException ex) {
			this.lines.putBack(more);
			return fault(number, "QUOTE", "quotes are not around a whole field; double the quotes within a field",
					first);
		}
	}

	/**
	 * The further lines of a record whose first line leaves a quote open, null if none
	 * closes it.
	 */
	private @Nullable List<String> rest(String first) throws IOException {
		List<String> more = new ArrayList<>();
		boolean open = leavesOpen(first);
		int length = first.length();
		while (open) {
			String line = (length <= Lines.LIMIT) ? this.lines.next() : null;
			if (line == null) {
				this.lines.putBack(more);
				return null;
			}
			more.add(line);
			length += line.length() + 1;
			open = !leavesOpen(line);
		}
		return more;
	}

	private static boolean leavesOpen(String line) {
		boolean open = false;
		for (int at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1)) {
			open = !open;
		}
		return open;
	}

	private SourceRow fault(long line, String code, String rule, String raw) {
		return new SourceRow(line, List.of(), RejectedRow.whole(this.file, line, code, rule), raw);
	}

	@Override
	public void close() throws IOException {
		this.lines.close();
	}

}
