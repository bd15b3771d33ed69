package org.valuenet.graph;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Applies {@code cypher/schema/V###__*.cypher} in order, each once, and records it in the
 * graph. Its statements say {@code IF NOT EXISTS}, so that two instances starting
 * together do no harm.
 */
@Component
class SchemaMigrations {

	private static final Pattern STATEMENT_END = Pattern.compile(";\\s*(\\n|$)");

	private static final Pattern SCHEMA = Pattern.compile("(\\s|//[^\\n]*\\n)*(CREATE|DROP)\\s");

	private final Driver driver;

	private final Graph graph;

	private final Clock clock;

	SchemaMigrations(@Lazy Driver driver, Graph graph, Clock clock) {
		this.driver = driver;
		this.graph = graph;
		this.clock = clock;
	}

	/** Brings the schema up to date; returns the names applied now. */
	List<String> apply() {
		Set<String> applied = this.graph.read("graph/find-migrations", Map.of("scope", Map.of("all", true)))
			.stream()
			.map((row) -> row.get("name").asString())
			.collect(Collectors.toSet());
		List<Resource> pending = files().stream().filter((file) -> !applied.contains(file.getFilename())).toList();
		if (pending.isEmpty()) {
			return List.of();
		}
		try (Session session = this.driver.session()) {
			pending.forEach((file) -> apply(session, file));
			session.run("CALL db.awaitIndexes(60)").consume();
		}
		List<String> names = pending.stream().map((file) -> String.valueOf(file.getFilename())).toList();
		this.graph.inWrite((transaction) -> transaction.run("graph/write-migrations",
				Map.of("names", names, "appliedAt", this.clock.millis())));
		return names;
	}

	private static void apply(Session session, Resource file) {
		try {
			List<String> changes = new ArrayList<>();
			for (String statement : STATEMENT_END.split(file.getContentAsString(StandardCharsets.UTF_8))) {
				if (SCHEMA.matcher(statement).lookingAt()) {
					changes.add(statement);
				}
				else if (!statement.isBlank()) {
					together(session, changes);
					changes.clear();
					session.run(statement).consume();
				}
			}
			together(session, changes);
		}
		catch (IOException ex) {
			throw new IllegalStateException("cypher/schema/" + file.getFilename() + " cannot be read", ex);
		}
	}

	/** Changes of the schema alone may share a transaction, which is much quicker. */
	private static void together(Session session, List<String> changes) {
		if (!changes.isEmpty()) {
			session.executeWriteWithoutResult(
					(transaction) -> changes.forEach((change) -> transaction.run(change).consume()));
		}
	}

	private static List<Resource> files() {
		try {
			return Arrays
				.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:cypher/schema/V*.cypher"))
				.sorted(Comparator.comparing((file) -> String.valueOf(file.getFilename())))
				.toList();
		}
		catch (IOException ex) {
			throw new IllegalStateException("cypher/schema cannot be listed", ex);
		}
	}

}
