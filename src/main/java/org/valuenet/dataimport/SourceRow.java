package org.valuenet.dataimport;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A record of the file.
 *
 * @param line physical line on which it starts
 * @param fields empty if it could not be split
 * @param fault why it could not be split
 */
record SourceRow(long line, List<String> fields, @Nullable RejectedRow fault) {

}
