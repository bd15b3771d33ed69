package org.valuenet.dataimport;

import java.util.List;

/** What became of facts recorded live. */
record RecordResult(long accepted, long unchanged, List<RejectedRow> rejected) {

}
