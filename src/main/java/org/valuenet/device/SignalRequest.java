package org.valuenet.device;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.valuenet.api.BadRequestException;
import org.valuenet.api.Connection;
import org.valuenet.api.DatedPage;

/**
 * What is asked about the signals of a device.
 *
 * @param kinds kinds of signals, null for all
 */
record SignalRequest(@Nullable List<String> kinds, DatedPage page) {
	private static final int MOST_KINDS = 250;

	/** Stands in where nothing is asked about signals. */
	static final SignalRequest NONE = of(null, null, null, null, null);

	static SignalRequest of(@Nullable List<String> kinds, @Nullable Instant from, @Nullable Instant to,
			@Nullable Integer first, @Nullable String after) {
		if (kinds != null && kinds.size() > MOST_KINDS) {
			throw new BadRequestException(
					"argument kinds: " + kinds.size() + " kinds are more than " + MOST_KINDS + "; name fewer");
		}
		List<String> sorted = (kinds != null) ? List.copyOf(new TreeSet<>(kinds)) : null;
		return new SignalRequest(sorted, DatedPage.of(first, after,
				"signals?" + Integer.toHexString(String.valueOf(sorted).hashCode()), from, to));
	}

	/**
	 * What a list of devices is asked about their signals, if it is one thing: then the
	 * devices' query can answer it, too.
	 */
	@SuppressWarnings("unchecked")
	static @Nullable SignalRequest within(DataFetchingFieldSelectionSet devices) {
		List<SelectedField> fields = devices.getFields("edges/node/signals");
		if (fields.size() != 1) {
			return null;
		}
		Map<String, Object> arguments = fields.get(0).getArguments();
		return of((List<String>) arguments.get("kinds"), (Instant) arguments.get("from"), (Instant) arguments.get("to"),
				(Integer) arguments.get("first"), (String) arguments.get("after"));
	}

	Connection<Signal> connection(Value rows) {
		return Connection.of(this.page.page(), rows.asList(Function.identity()), Signal::of,
				(row) -> DatedPage.place(row.get("at").asLong(), row.get("signalId").asString()));
	}

	/** The parameters kinds, from, beforeAt and beforeId of a query. */
	Map<String, @Nullable Object> parameters() {
		Map<String, @Nullable Object> parameters = this.page.parameters();
		parameters.put("kinds", this.kinds);
		return parameters;
	}

}
