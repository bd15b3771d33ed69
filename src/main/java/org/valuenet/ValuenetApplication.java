package org.valuenet;

import java.time.Clock;

import org.valuenet.graph.EmbeddedNeo4jStart;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Starts the service. */
@SpringBootApplication
public class ValuenetApplication {

	public static void main(String[] args) {
		SpringApplication application = new SpringApplication(ValuenetApplication.class);
		EmbeddedNeo4jStart database = new EmbeddedNeo4jStart();
		application.addInitializers(database);
		if (OneShot.isAsked(args)) {
			System.exit(OneShot.run(application, args));
		}
		application.addListeners(new DoorCheck(), new PortCheck(), new CleanExit());
		try {
			application.run(args);
		}
		catch (RuntimeException | Error ex) {
			database.end();
			throw ex;
		}
	}

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

}
