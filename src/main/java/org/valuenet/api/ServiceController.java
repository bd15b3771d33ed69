package org.valuenet.api;

import java.time.Instant;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** What this service is, and the instant its answers are for. */
@Controller
class ServiceController {

	private final AsOf asOf;

	private final String version;

	private final String reportingCurrency;

	ServiceController(AsOf asOf, @Value("${valuenet.version}") String version,
			@Value("${valuenet.reporting-currency}") String reportingCurrency) {
		this.asOf = asOf;
		this.version = version;
		this.reportingCurrency = reportingCurrency;
	}

	@QueryMapping
	Service service() {
		return new Service(this.version, this.asOf.current(), this.reportingCurrency, this.asOf.sampleOnly());
	}

	record Service(String version, Instant asOf, String reportingCurrency, boolean sampleOnly) {
	}

}
