package org.valuenet;

import java.time.Clock;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Starts the service. */
@SpringBootApplication
public class ValuenetApplication {

	public static void main(String[] args) {
		SpringApplication application = new SpringApplication(ValuenetApplication.class);
		if (OneShot.isAsked(args)) {
			System.exit(OneShot.run(application, args));
		}
		application.addListeners(new DoorCheck(), new PortCheck(), new CleanExit());
		application.run(args);
	}

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

}
