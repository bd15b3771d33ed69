package org.valuenet.dataimport;

import java.util.function.LongSupplier;

/** Where chunks of rows go: into the graph, or only to be looked at. */
interface Chunks {

	/**
	 * Takes a chunk.
	 * @param nextId numbers for further chunks, where it must be parted
	 * @return what became of its rows
	 */
	Counts write(Chunk chunk, LongSupplier nextId);

}
