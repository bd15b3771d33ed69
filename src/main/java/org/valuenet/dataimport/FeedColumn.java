package org.valuenet.dataimport;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * How one property of a fact is read.
 *
 * @param from the source's column, null if it is named as the property
 * @param synonyms other names that the column may have in a header, in any language
 * @param fold whether the case of a key does not count; it is kept in capitals
 * @param required whether a row without it is rejected
 * @param event whether the instant or day is when the fact happened, and may not lie in
 * the future
 * @param formats date formats tried in order, none for ISO 8601
 * @param currency property that holds an amount's currency
 * @param refersTo what the key names, null if it names nothing else; a customer may be
 * named by an alias
 * @param refersToKindIn property that says what the key names, where rows differ
 * @param notBefore property that holds a time which this one may not lie before
 * @param longest number of characters that a text may have
 * @param separator between the items of a list
 * @param map the source's texts to ours; a text that is not in it is rejected, a key or
 * truth value that is not stands as it is
 * @param unit of a number, or what form a text has; for people to read, null where the
 * type says it
 * @param min smallest value, inclusive
 * @param max largest value, inclusive
 */
record FeedColumn(@Nullable String from, List<String> synonyms, ValueType type, boolean fold, boolean required,
		boolean event, List<String> formats, @Nullable String currency, @Nullable ReferenceKind refersTo,
		@Nullable String refersToKindIn, @Nullable String notBefore, int longest, String separator,
		Map<String, String> map, @Nullable String unit, @Nullable BigDecimal min, @Nullable BigDecimal max) {

	private static final int LONGEST = 500;

	FeedColumn {
		synonyms = (synonyms != null) ? List.copyOf(synonyms) : List.of();
		type = (type != null) ? type : ValueType.TEXT;
		formats = (formats != null) ? List.copyOf(formats) : List.of();
		longest = (longest > 0) ? longest : LONGEST;
		separator = (separator != null) ? separator : ";";
		map = (map != null) ? Map.copyOf(map) : Map.of();
	}

	/** Whether the key names something else than the row's own fact. */
	boolean isReference() {
		return this.refersTo != null || this.refersToKindIn != null;
	}

	/** The source's column for the property of that name. */
	String source(String property) {
		return (this.from != null) ? this.from : property;
	}

}
