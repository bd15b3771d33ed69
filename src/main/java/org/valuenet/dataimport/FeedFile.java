package org.valuenet.dataimport;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a feed from its YAML file, and says what is wrong with it. */
final class FeedFile {

	private static final YAMLMapper YAML = YAMLMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
		.build();

	private final String file;

	private FeedFile(String file) {
		this.file = file;
	}

	/**
	 * Reads and checks a feed.
	 * @param file name of the file; the feed is called as it is, without the ending
	 * @throws FeedFileException if it breaks a rule
	 */
	static Feed read(String file, String text) {
		FeedFile reader = new FeedFile(file);
		try {
			ObjectNode tree = (ObjectNode) YAML.readTree(text);
			tree.put("name", file.replaceFirst("\\.ya?ml$", ""));
			return reader.checked(YAML.treeToValue(tree, Feed.class));
		}
		catch (DatabindException ex) {
			String path = ex.getPath()
				.stream()
				.map((step) -> String.valueOf(step.getPropertyName()))
				.collect(Collectors.joining("."));
			throw new FeedFileException(file, path.isEmpty() ? "top level" : path, ex.getOriginalMessage());
		}
		catch (JacksonException | ClassCastException ex) {
			throw new FeedFileException(file, "top level",
					"is not YAML: " + String.valueOf(ex.getMessage()).lines().findFirst().orElse(""));
		}
	}

	private Feed checked(Feed feed) {
		require(feed.name().matches("[a-z0-9]+(-[a-z0-9]+)*"), "name", "use lower case words joined by hyphens");
		require(feed.description() != null && !feed.description().isBlank(), "description", "is missing");
		require(feed.merge() != null && !feed.merge().isBlank(), "merge", "is missing; name a query below cypher/");
		require(feed.columns() != null && !feed.columns().isEmpty(), "columns", "is missing");
		require(feed.delimiter().length() == 1 || feed.delimiter().equals(Feed.WHITESPACE), "delimiter",
				"is one character, or " + Feed.WHITESPACE);
		require(feed.unknown() == null || List.of("hold", "reject").contains(feed.unknown()), "unknown",
				"is hold or reject");
		require(feed.rejectPercent() <= 100, "rejectPercent", "is 1 to 100");
		require(isMark(feed.decimalMark()) && isMark(feed.thousandsMark())
				&& !NumberText.decimalMark(feed).equals(feed.thousandsMark()), "decimalMark",
				"and thousandsMark are one character each, and not the same");
		require(List.of("node", "relationship").contains(feed.fact()), "fact", "is node or relationship");
		require(feed.key() != null && feed.key().property() != null, "key.property", "is missing");
		require(feed.key().occurrence() == feed.key().columns().isEmpty(), "key.columns",
				"name the columns of the key, or say occurrence: true, not both");
		feed.key().columns().forEach((property) -> {
			FeedColumn column = feed.columns().get(property);
			require(column != null && column.required(), "key.columns",
					property + " must be one of the columns and say required: true");
		});
		feed.introduces()
			.forEach((property) -> require(feed.columns().containsKey(property), "introduces",
					"no column is called " + property));
		require(feed.partitionBy() == null || feed.columns().containsKey(feed.partitionBy())
				|| feed.partitionBy().equals(feed.key().property()), "partitionBy",
				"no column is called " + feed.partitionBy());
		Acyclic acyclic = feed.acyclic();
		require(acyclic == null || feed.partitionBy() == null, "acyclic",
				"goes with one writer, so without partitionBy");
		require(acyclic == null || feed.columns().containsKey(acyclic.closedBy()), "acyclic.closedBy",
				"must be one of the columns");
		FeedColumn known = feed.columns().get(String.valueOf(feed.recordedAt()));
		require(feed.recordedAt() == null || (known != null && known.type().isTime()), "recordedAt",
				"names a column that is an instant or a day");
		feed.columns().forEach((property, column) -> check(feed, property, column));
		FeedUnits units = feed.units();
		require(units == null || (feed.columns().keySet().containsAll(List.of(units.kind(), units.unit()))
				&& isDecimal(feed.columns().get(units.value()))), "units",
				"kind, unit and value must each be one of the columns, and the value a decimal");
		return feed;
	}

	private void check(Feed feed, String property, FeedColumn column) {
		String path = "columns." + property;
		if (column.type() == ValueType.AMOUNT) {
			require(column.currency() != null && (feed.columns().containsKey(column.currency())
					|| feed.constants().containsKey(column.currency())), path + ".currency",
					"name the column or constant that holds the currency");
		}
		require(!column.isReference() || column.type() == ValueType.KEY, path + ".refersTo",
				"only a key refers to something");
		require(column.refersToKindIn() == null || feed.columns().containsKey(column.refersToKindIn()),
				path + ".refersToKindIn", "must be one of the columns");
		FeedColumn earlier = feed.columns().get(String.valueOf(column.notBefore()));
		require(column.notBefore() == null
				|| (earlier != null && earlier.type() == column.type() && column.type().isTime()), path + ".notBefore",
				"names a column of the same type, instant or date");
		require(!column.fold() || column.type() == ValueType.KEY, path + ".fold", "only keys are folded");
		require(column.formats().isEmpty() || column.type().isTime(), path + ".formats",
				"only dates and instants have formats");
		require(!column.event() || column.type().isTime(), path + ".event",
				"only an instant or a day is when a fact happened");
		column.formats().forEach((format) -> {
			try {
				TimeText.formatter(format);
			}
			catch (IllegalArgumentException ex) {
				throw new FeedFileException(this.file, path + ".formats", "\"" + format + "\" is no date format");
			}
		});
	}

	private static boolean isDecimal(@Nullable FeedColumn column) {
		return column != null && column.type() == ValueType.DECIMAL;
	}

	private static boolean isMark(@Nullable String mark) {
		return mark == null || (mark.length() == 1 && !Character.isDigit(mark.charAt(0)) && !mark.equals("-"));
	}

	private void require(boolean holds, String path, String reason) {
		if (!holds) {
			throw new FeedFileException(this.file, path, reason);
		}
	}

}
