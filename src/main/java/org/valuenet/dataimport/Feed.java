package org.valuenet.dataimport;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * One shape of file: its columns, and the query that writes them.
 *
 * @param name name of the feed file, without its ending
 * @param charset of the file
 * @param delimiter one character, or {@code whitespace} for runs of blanks
 * @param zone that instants without offset are taken in; null rejects them
 * @param missing texts that mean no value, besides the empty one
 * @param behindDelimiterOfText what stands behind a delimiter that belongs to a text and
 * never behind one between columns, for sources that write such texts without quotes;
 * null rejects rows that have too many fields
 * @param constants properties that are the same in every row
 * @param partitionBy property by which rows are split among writers, null for one writer
 * @param introduces properties that name customers this source is the register of
 * @param relationships types that a row builds around its fact, and builds anew when it
 * has changed
 * @param factors integer properties whose product must stay exact in 64 bits, with room
 * for four more digits
 * @param fact "node" or "relationship", whichever the merge query writes
 * @param system the source system, whose keys of customers may be aliases; null where its
 * keys are the customers' own
 * @param check query that names rows to refuse before the merge, null for none
 * @param acyclic the relationship that a row writes and that must make no cycle, null for
 * none
 * @param recordedAt property that says since when a fact was known, for first loads; null
 * for when it happened
 * @param decimalMark before the decimals of numbers, a point where none is given
 * @param thousandsMark between thousands, null where numbers have none
 * @param unknown what becomes of a row that refers to nothing known: "hold", or "reject"
 * @param rejectPercent share of rejected rows above which a job stops
 * @param merge the query, a name below {@code cypher/}
 * @param columns by property
 * @param units kinds and their units, null where the feed has no such table
 */
record Feed(String name, String description, Charset charset, String delimiter, @Nullable ZoneId zone,
		List<String> missing, @Nullable String behindDelimiterOfText, Map<String, Object> constants, FeedKey key,
		@Nullable String partitionBy, List<String> introduces, List<String> relationships, List<String> factors,
		String fact, @Nullable String system, @Nullable String check, @Nullable Acyclic acyclic,
		@Nullable String recordedAt, @Nullable String decimalMark, @Nullable String thousandsMark,
		@Nullable String unknown, int rejectPercent, String merge, Map<String, FeedColumn> columns,
		@Nullable FeedUnits units) {

	/** Delimiter of files whose columns are set apart by runs of blanks. */
	static final String WHITESPACE = "whitespace";

	private static final int WRITERS = 2;

	private static final int REJECT_PERCENT = 10;

	Feed {
		charset = (charset != null) ? charset : StandardCharsets.UTF_8;
		delimiter = (delimiter != null) ? delimiter : ",";
		missing = (missing != null) ? List.copyOf(missing) : List.of();
		constants = (constants != null) ? new TreeMap<>(constants) : Map.of();
		introduces = (introduces != null) ? List.copyOf(introduces) : List.of();
		relationships = (relationships != null) ? List.copyOf(relationships) : List.of();
		factors = (factors != null) ? List.copyOf(factors) : List.of();
		fact = (fact != null) ? fact : "node";
		rejectPercent = (rejectPercent > 0) ? rejectPercent : REJECT_PERCENT;
	}

	/** Whether a row that refers to nothing known is rejected, and not held. */
	boolean rejectsUnknown() {
		return "reject".equals(this.unknown);
	}

	/** This feed for files in another charset. */
	Feed in(Charset other) {
		return new Feed(this.name, this.description, other, this.delimiter, this.zone, this.missing,
				this.behindDelimiterOfText, this.constants, this.key, this.partitionBy, this.introduces,
				this.relationships, this.factors, this.fact, this.system, this.check, this.acyclic, this.recordedAt,
				this.decimalMark, this.thousandsMark, this.unknown, this.rejectPercent, this.merge, this.columns,
				this.units);
	}

	/** Number of writers that a job of this feed has. */
	int writers() {
		return (this.partitionBy != null) ? WRITERS : 1;
	}

	/**
	 * The property by which a fact of a first load counts as known; null if it has no
	 * time, and counts as known since it was recorded.
	 */
	@Nullable String knownSince() {
		return (this.recordedAt != null) ? this.recordedAt
				: this.columns.entrySet()
					.stream()
					.filter((column) -> column.getValue().event())
					.map(Map.Entry::getKey)
					.findFirst()
					.orElse(null);
	}

}
