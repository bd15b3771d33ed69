package org.valuenet.graph;

import java.time.Duration;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Applies the schema before anything else runs. A database that cannot be reached or
 * refuses the credentials leaves the service up and not ready: it is asked again, less
 * and less often, and nobody else asks it until then.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class GraphStart implements ApplicationRunner {

	private static final Log log = LogFactory.getLog(GraphStart.class);

	private static final Duration LONGEST_WAIT = Duration.ofSeconds(15);

	/** A server locks an account for 5 s after three wrong passwords in a row. */
	private static final Duration AFTER_REFUSAL = Duration.ofSeconds(30);

	private final Driver driver;

	private final Graph graph;

	private final SchemaMigrations migrations;

	GraphStart(@Lazy Driver driver, Graph graph, SchemaMigrations migrations) {
		this.driver = driver;
		this.graph = graph;
		this.migrations = migrations;
		graph.suspend(true);
	}

	@Override
	public void run(ApplicationArguments arguments) throws InterruptedException {
		int tries = 0;
		for (Duration wait = tried(tries); !wait.isZero(); wait = tried(++tries)) {
			Thread.sleep(wait.toMillis());
		}
	}

	/** How long to wait before the next try; nothing when this one succeeded. */
	private Duration tried(int triesBefore) {
		try {
			this.driver.verifyConnectivity();
			this.graph.suspend(false);
			this.migrations.apply();
			return Duration.ZERO;
		}
		catch (SecurityException ex) {
			return notYet("refuses the credentials (" + ex.code() + "): check spring.neo4j.authentication",
					AFTER_REFUSAL);
		}
		catch (Neo4jException ex) {
			return notYet("does not answer: check that it runs and is at spring.neo4j.uri",
					(triesBefore < 4) ? Duration.ofSeconds(1L << triesBefore) : LONGEST_WAIT);
		}
	}

	private Duration notYet(String why, Duration wait) {
		this.graph.suspend(true);
		log.warn("Not ready: the database " + why + "; next try in " + wait.toSeconds() + " s.");
		return wait;
	}

}
