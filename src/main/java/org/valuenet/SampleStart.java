package org.valuenet;

import java.io.IOException;

import org.valuenet.api.AsOf;
import org.valuenet.dataimport.SampleImport;
import org.valuenet.scoring.Scoring;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Loads the sample company into an empty embedded graph (or another, where
 * {@code valuenet.sample} says so), and scores whoever is due. The service is ready
 * after.
 */
@Component
@Order(0)
class SampleStart implements ApplicationRunner {

	private final SampleImport sample;

	private final Scoring scoring;

	private final AsOf asOf;

	private final Environment environment;

	SampleStart(SampleImport sample, Scoring scoring, AsOf asOf, Environment environment) {
		this.sample = sample;
		this.scoring = scoring;
		this.asOf = asOf;
		this.environment = environment;
	}

	@Override
	public void run(ApplicationArguments arguments) throws IOException {
		boolean embedded = !this.environment.containsProperty("spring.neo4j.uri");
		if (this.environment.getProperty("valuenet.sample", Boolean.class, embedded)) {
			this.sample.importWhenEmpty();
		}
		this.scoring.rescoreDue(this.asOf.current());
	}

}
