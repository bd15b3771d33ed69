package org.valuenet.dataimport;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A row as its merge query takes it.
 *
 * @param key of the fact
 * @param partition the writer it belongs to
 * @param values properties by name, and {@code line} and {@code hash}
 * @param raw its text as it stands in the file, null if it comes from elsewhere
 */
record MappedRow(long line, String key, int partition, long hash, Map<String, @Nullable Object> values,
		@Nullable String raw) implements ReadRow {

}
