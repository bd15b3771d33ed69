package org.valuenet.graph;

import java.time.Duration;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.neo4j.driver.exceptions.Neo4jException;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Applies the schema before anything else runs. A database that cannot be reached or
 * refuses the credentials leaves the service up and not ready: it is asked again, at most
 * every half minute.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class GraphStart implements ApplicationRunner {

	private static final Log log = LogFactory.getLog(GraphStart.class);

	private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

	private final SchemaMigrations migrations;

	GraphStart(SchemaMigrations migrations) {
		this.migrations = migrations;
	}

	@Override
	public void run(ApplicationArguments arguments) throws InterruptedException {
		Duration wait = Duration.ofSeconds(1);
		while (true) {
			try {
				this.migrations.apply();
				return;
			}
			catch (Neo4jException ex) {
				log.warn("The database cannot be used yet (" + ex.code() + "); not ready, next try in "
						+ wait.toSeconds() + " s. Check spring.neo4j.uri and the credentials.");
			}
			Thread.sleep(wait.toMillis());
			wait = (wait.multipliedBy(2).compareTo(LONGEST_WAIT) < 0) ? wait.multipliedBy(2) : LONGEST_WAIT;
		}
	}

}
