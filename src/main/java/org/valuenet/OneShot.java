package org.valuenet;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.valuenet.dataimport.ImportCommand;

import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The service started for one task, as from cron: {@code --import=orders=orders.csv}
 * (several run in their order) or {@code --digest}. It ends with 0 when all is done, 1
 * when rows were rejected or are held, 2 when it failed.
 */
final class OneShot {

	private static final int FAILED = 2;

	private static final Duration LONGEST_START = Duration.ofMinutes(3);

	private OneShot() {
	}

	static boolean isAsked(String... args) {
		return Arrays.stream(args).anyMatch((arg) -> arg.startsWith("--import=") || arg.equals("--digest"));
	}

	static int run(SpringApplication application, String... args) {
		Thread limit = startLimit();
		try (ConfigurableApplicationContext context = application.run(
				Stream
					.concat(Stream.of("--server.port=0", "--valuenet.sample=false", "--valuenet.daily-scoring=false"),
							Arrays.stream(args))
					.toArray(String[]::new))) {
			limit.interrupt();
			ImportCommand command = context.getBean(ImportCommand.class);
			List<String> files = new DefaultApplicationArguments(args).getOptionValues("import");
			int status = (files != null) ? command.importAll(files, isOn("--history", args)) : 0;
			if (isOn("--digest", args)) {
				System.out.println(command.digest());
			}
			return status;
		}
		catch (RuntimeException ex) {
			System.err.println(ex.getMessage());
			return FAILED;
		}
	}

	private static boolean isOn(String option, String... args) {
		return List.of(args).contains(option);
	}

	/** Ends the process when the database does not answer for minutes. */
	private static Thread startLimit() {
		Thread limit = new Thread(() -> {
			try {
				Thread.sleep(LONGEST_START.toMillis());
				System.err.println("Gave up: the database does not answer. Nothing was imported.");
				Runtime.getRuntime().halt(FAILED);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}, "start-limit");
		limit.setDaemon(true);
		limit.start();
		return limit;
	}

}
