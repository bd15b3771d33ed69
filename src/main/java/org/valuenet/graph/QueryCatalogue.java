package org.valuenet.graph;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every named query, read once from {@code classpath:cypher/} at start. No text is ever
 * built from input: slots take values from the closed list in a file's header.
 */
@Component
class QueryCatalogue {

	private final Map<String, Query> queries = new TreeMap<>();

	QueryCatalogue() throws IOException {
		Map<String, QueryFile> files = new TreeMap<>();
		for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:cypher/**/*.cypher")) {
			String path = file.getURL().toString();
			String name = path.substring(path.lastIndexOf("/cypher/") + "/cypher/".length(),
					path.length() - ".cypher".length());
			if (!name.startsWith("schema/")) {
				files.put(name, QueryFile.parse(name, file.getContentAsString(StandardCharsets.UTF_8)));
			}
		}
		files.values().forEach((file) -> file.queries().forEach((query) -> this.queries.put(query.name(), query)));
	}

	/** The query of that name; a name that does not exist is a programming error. */
	Query named(String name) {
		Query query = this.queries.get(name);
		if (query == null) {
			throw new IllegalArgumentException("no query is named " + name + "; see cypher/");
		}
		return query;
	}

	Collection<Query> all() {
		return this.queries.values();
	}

}
