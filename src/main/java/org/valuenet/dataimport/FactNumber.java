package org.valuenet.dataimport;

import java.util.Collection;
import java.util.List;

/**
 * The number at the end of a fact's id in the graph. Eight bytes of it are kept for each
 * unchanged row, where the whole id would take more than forty.
 */
final class FactNumber {

	private FactNumber() {
	}

	static long of(String fact) {
		return Long.parseLong(fact.substring(fact.lastIndexOf(':') + 1));
	}

	static List<Long> of(Collection<String> facts) {
		return facts.stream().map(FactNumber::of).toList();
	}

}
