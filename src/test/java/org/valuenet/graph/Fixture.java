package org.valuenet.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.springframework.core.io.ClassPathResource;

/** A small graph that a test is worked out on, as one Cypher statement in a file. */
public final class Fixture {

	private Fixture() {
	}

	/** Replaces the graph by the file's. */
	public static void load(String file, Map<String, Object> parameters) {
		TestGraph.clear();
		add(file, parameters);
	}

	/** Adds the file's graph to the one that is there. */
	public static void add(String file, Map<String, Object> parameters) {
		try {
			TestGraph.cypher(new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8), parameters);
			TestGraph.cypher("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()", Map.of());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
