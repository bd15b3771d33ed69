package org.valuenet.dataimport;

import org.neo4j.driver.Record;

/** What became of rows; every row that was read is in exactly one of the four. */
record Counts(long accepted, long unchanged, long rejected, long held) {

	static final Counts NONE = new Counts(0, 0, 0, 0);

	static Counts of(Record row) {
		return new Counts(row.get("accepted").asLong(), row.get("unchanged").asLong(), row.get("rejected").asLong(),
				row.get("held").asLong());
	}

	long read() {
		return this.accepted + this.unchanged + this.rejected + this.held;
	}

	Counts plus(Counts more) {
		return new Counts(this.accepted + more.accepted, this.unchanged + more.unchanged, this.rejected + more.rejected,
				this.held + more.held);
	}

}
