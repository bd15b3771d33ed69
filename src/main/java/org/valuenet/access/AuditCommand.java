package org.valuenet.access;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The command {@code --valuenet.audit=verify}: checks the chains, says what is wrong, and
 * ends with 0 where nothing is, else with 3.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
@ConditionalOnProperty(name = "valuenet.audit", havingValue = "verify")
class AuditCommand implements ApplicationRunner {

	private static final int BROKEN = 3;

	private final AuditTrail trail;

	private final ConfigurableApplicationContext context;

	AuditCommand(AuditTrail trail, ConfigurableApplicationContext context) {
		this.trail = trail;
		this.context = context;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		AuditTrail.Report report = this.trail.check();
		report.faults().forEach(System.out::println);
		System.out.println("Audit: " + report.entries() + " entries in " + report.chains() + " chains, "
				+ (report.faults().isEmpty() ? "all as they were written." : report.faults().size() + " faults."));
		int status = report.faults().isEmpty() ? 0 : BROKEN;
		System.exit(SpringApplication.exit(this.context, () -> status));
	}

}
