package org.valuenet.dataimport;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A row as its merge query takes it.
 *
 * @param key of the fact
 * @param partition the writer it belongs to
 * @param values properties by name, and {@code line} and {@code hash}
 */
record MappedRow(long line, String key, int partition, long hash,
		Map<String, @Nullable Object> values) implements ReadRow {

}
