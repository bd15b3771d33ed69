package org.valuenet.dataimport;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Sees to it, before anything is imported, that no job says RUNNING for ever. */
@Component
@Order(-1)
class InterruptedJobs implements ApplicationRunner {

	private final JobLedger ledger;

	InterruptedJobs(JobLedger ledger) {
		this.ledger = ledger;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		this.ledger.pauseInterrupted();
	}

}
