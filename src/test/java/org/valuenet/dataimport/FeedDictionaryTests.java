package org.valuenet.dataimport;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.valuenet.GeneratedPage;

/** The dictionary of columns in {@code data-import/README.md} is what the feeds say. */
class FeedDictionaryTests {

	@Test
	void dictionaryOfColumnsIsWhatTheFeedsSay() throws IOException {
		new GeneratedPage(Path.of("data-import", "README.md")).holds(
				"\nA key that is one of these, in any case, names nothing and is refused with `KEY`; a source that means something by one says so in the column's `map`: "
						+ KeyText.NO_KEYS.stream()
							.sorted()
							.map((key) -> "`" + key + "`")
							.collect(Collectors.joining(", "))
						+ ".\n"
						+ new Feeds("").all().stream().map(FeedDictionaryTests::section).collect(Collectors.joining()));
	}

	private static String section(Feed feed) {
		return "\n### " + feed.name() + "\n\n" + feed.description() + "\n\n" + rules(feed)
				+ "\n\n| column | type | unit or form | required | property |\n|---|---|---|---|---|\n"
				+ feed.columns()
					.entrySet()
					.stream()
					.map((column) -> row(feed, column.getKey(), column.getValue()))
					.collect(Collectors.joining())
				+ ((feed.units() != null) ? kinds(feed.units()) : "");
	}

	private static String kinds(FeedUnits units) {
		return "\n| " + units.kind() + " | " + units.unit() + " | also written | values |\n|---|---|---|---|\n"
				+ new TreeMap<>(units.kinds()).entrySet()
					.stream()
					.map((kind) -> "| %s | %s | %s | %s |\n".formatted(kind.getKey(), unit(kind.getValue().unit()),
							String.join(", ", kind.getValue().spellings()),
							kind.getValue().values().isEmpty() ? "any"
									: kind.getValue()
										.values()
										.stream()
										.map(MeasuredKind::plain)
										.collect(Collectors.joining(", "))))
					.collect(Collectors.joining());
	}

	private static String unit(@Nullable String unit) {
		return (unit == null) ? "none" : unit.equals(MeasuredKind.ANY) ? "any text" : unit;
	}

	private static String rules(Feed feed) {
		List<String> rules = new ArrayList<>();
		rules.add("Key: "
				+ (feed.key().occurrence() ? "none in the source; the n-th identical row is its own fact" : String.join(
						", ", feed.key().columns().stream().map((key) -> feed.columns().get(key).source(key)).toList()))
				+ ".");
		if (!feed.delimiter().equals(",")) {
			rules.add("Delimiter: `" + feed.delimiter() + "`.");
		}
		if (feed.zone() != null) {
			rules.add("Times without offset are in " + feed.zone() + ".");
		}
		if (!feed.constants().isEmpty()) {
			rules.add("Constants: " + feed.constants()
				.entrySet()
				.stream()
				.map((constant) -> constant.getKey() + " = " + constant.getValue())
				.collect(Collectors.joining(", ")) + ".");
		}
		if (!feed.introduces().isEmpty()) {
			rules.add("Introduces customers by " + String.join(", ", feed.introduces()) + ".");
		}
		if (feed.decimalMark() != null) {
			rules.add("Decimal mark: `" + feed.decimalMark() + "`.");
		}
		if (feed.rejectsUnknown()) {
			rules.add("A row that refers to nothing known is rejected.");
		}
		if (feed.acyclic() != null) {
			rules.add("A row that closes a cycle of " + feed.acyclic().type() + " is rejected with `CYCLE`.");
		}
		return String.join(" ", rules);
	}

	private static String row(Feed feed, String property, FeedColumn column) {
		return "| " + column.source(property) + " | " + column.type().name().toLowerCase(Locale.ROOT) + " | "
				+ form(feed, column) + " | " + (column.required() ? "yes" : "") + " | " + property + " |\n";
	}

	private static String form(Feed feed, FeedColumn column) {
		List<String> form = new ArrayList<>();
		if (!column.map().isEmpty() && column.type() == ValueType.KEY) {
			form.add("the source's own key" + reference(feed, column) + "; "
					+ new TreeMap<>(column.map()).entrySet()
						.stream()
						.map((entry) -> entry.getKey() + " is " + entry.getValue())
						.collect(Collectors.joining(", ")));
		}
		else if (!column.map().isEmpty()) {
			form.add("one of " + String.join(", ", new TreeSet<>(column.map().keySet())));
		}
		else if (!column.formats().isEmpty()) {
			form.add(String.join(" or ", column.formats().stream().map((format) -> "`" + format + "`").toList()));
		}
		else {
			form.add(usual(feed, column));
		}
		if (column.unit() != null) {
			form.add(column.unit());
		}
		if (column.min() != null || column.max() != null) {
			form.add(range(column));
		}
		if (column.notBefore() != null) {
			form.add("not before "
					+ Objects.requireNonNull(feed.columns().get(column.notBefore())).source(column.notBefore()));
		}
		if (column.type() == ValueType.TEXT && column.map().isEmpty()) {
			form.add("at most " + column.longest() + " characters");
		}
		if (column.fold()) {
			form.add("kept in capitals");
		}
		if (!column.synonyms().isEmpty()) {
			form.add("also called " + String.join(", ", column.synonyms()));
		}
		if (column.event()) {
			form.add("not in the future");
		}
		return String.join("; ", form).replace("|", "\\|");
	}

	private static String usual(Feed feed, FeedColumn column) {
		return switch (column.type()) {
			case KEY -> "the source's own key" + reference(feed, column);
			case TEXT -> "text";
			case INTEGER -> "whole number";
			case DECIMAL -> "decimal";
			case QUANTITY -> "decimal, up to three places";
			case AMOUNT -> "decimal in " + currency(feed, column) + ", no more places than it has";
			case CURRENCY -> "ISO 4217 code";
			case EXCHANGE_RATE -> "decimal, up to eight places";
			case RATE, SHARE -> "0 to 1";
			case BOOLEAN -> "true or false";
			case INSTANT -> "ISO 8601" + ((feed.zone() != null) ? "" : " with offset");
			case DATE -> "ISO 8601 day";
			case LIST -> "keys separated by " + column.separator();
		};
	}

	private static String reference(Feed feed, FeedColumn column) {
		if (column.refersToKindIn() != null) {
			return " of what " + column.refersToKindIn() + " says";
		}
		return (column.refersTo() == null) ? ""
				: " of a " + column.refersTo().option().replace('-', ' ')
						+ ((column.refersTo() == ReferenceKind.CUSTOMER && feed.system() != null)
								? ", or an alias of system " + feed.system() : "");
	}

	private static String currency(Feed feed, FeedColumn column) {
		String property = String.valueOf(column.currency());
		FeedColumn beside = feed.columns().get(property);
		return (beside != null) ? "the currency of column " + beside.source(property)
				: Map.copyOf(feed.constants()).get(property).toString();
	}

	private static String range(FeedColumn column) {
		String min = (column.min() != null) ? "at least " + column.min().toPlainString() : "";
		String max = (column.max() != null) ? "at most " + column.max().toPlainString() : "";
		return (min + " " + max).strip();
	}

}
