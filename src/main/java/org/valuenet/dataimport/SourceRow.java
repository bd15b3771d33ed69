package org.valuenet.dataimport;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A record of the file.
 *
 * @param line physical line on which it starts
 * @param fields empty if it could not be split
 * @param fault why it could not be split
 * @param raw its text as it stands in the file, null if it comes from elsewhere
 */
record SourceRow(long line, List<String> fields, @Nullable RejectedRow fault, @Nullable String raw) {

}
