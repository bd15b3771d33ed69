package org.valuenet.dataimport;

/** How a file is imported. */
enum ImportMode {

	/** Its facts are known since they are recorded. */
	NORMAL,

	/** A first load: its facts count as known since they happened. */
	HISTORY,

	/** Nothing is written; the job tells what would be. */
	DRY_RUN;

	static ImportMode of(boolean history) {
		return history ? HISTORY : NORMAL;
	}

}
