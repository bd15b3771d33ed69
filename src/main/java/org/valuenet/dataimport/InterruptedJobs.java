package org.valuenet.dataimport;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Sees to it, before anything is imported, that no job says RUNNING for ever. Nobody else
 * can have an embedded store; on a server, jobs of other instances run on.
 */
@Component
@Order(-1)
class InterruptedJobs implements ApplicationRunner {

	private final JobLedger ledger;

	private final boolean embedded;

	InterruptedJobs(JobLedger ledger, Environment environment) {
		this.ledger = ledger;
		this.embedded = environment.getProperty("spring.neo4j.uri", "embedded").equals("embedded");
	}

	@Override
	public void run(ApplicationArguments arguments) {
		this.ledger.pauseInterrupted(this.embedded);
	}

}
