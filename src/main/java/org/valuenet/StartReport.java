package org.valuenet;

import java.util.Map;

import org.neo4j.driver.Record;
import org.valuenet.access.LogIns;
import org.valuenet.access.Scope;
import org.valuenet.api.AsOf;
import org.valuenet.graph.Graph;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says, once everything is loaded, where to look and what there is. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class StartReport implements ApplicationRunner {

	private final Graph graph;

	private final AsOf asOf;

	private final LogIns logIns;

	private final Environment environment;

	StartReport(Graph graph, AsOf asOf, LogIns logIns, Environment environment) {
		this.graph = graph;
		this.asOf = asOf;
		this.logIns = logIns;
		this.environment = environment;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (OneShot.isAsked(arguments.getSourceArgs())) {
			return;
		}
		Record counts = this.graph.read("api/find-counts", Map.of("scope", Scope.everything().parameter())).get(0);
		String address = this.environment.getProperty("server.address", "127.0.0.1") + ":"
				+ this.environment.getProperty("local.server.port", "8080");
		System.out.println("""

				Valuenet is ready.
				  GraphiQL   http://%s/graphiql
				%s
				  Customers  %d loaded, %d scored
				  As of      %s
				""".formatted(address, this.logIns.announcement(), counts.get("customerCount").asLong(),
				counts.get("scoredCount").asLong(), this.asOf.current()));
	}

}
