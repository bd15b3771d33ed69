package org.valuenet;

import org.jspecify.annotations.Nullable;
import org.valuenet.graph.StoreUnavailableException;

import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Says in one sentence why the service cannot start, for the causes that an operator can
 * mend; everything else is left to Boot's own report.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartFailureReporter implements SpringBootExceptionReporter {

	private final @Nullable ConfigurableApplicationContext context;

	StartFailureReporter(@Nullable ConfigurableApplicationContext context) {
		this.context = context;
	}

	@Override
	public boolean reportException(Throwable failure) {
		String sentence = sentence(failure);
		if (sentence != null) {
			System.err.println("Valuenet cannot start: " + sentence);
		}
		return sentence != null;
	}

	private @Nullable String sentence(Throwable failure) {
		for (@Nullable
		Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof PortInUseException port) {
				return "port " + port.getPort()
						+ " is taken; stop the other program or choose another with server.port.";
			}
			if (cause instanceof StoreUnavailableException store) {
				return store.getMessage();
			}
			if (cause instanceof BeanCreationException bean && "neo4jDriver".equals(bean.getBeanName())) {
				return "spring.neo4j.uri \"" + uri() + "\" is not the address of a Neo4j server; write it as"
						+ " neo4j://host:7687, bolt://host:7687 or neo4j+s://host.";
			}
		}
		return null;
	}

	private String uri() {
		return (this.context != null) ? this.context.getEnvironment().getProperty("spring.neo4j.uri", "") : "";
	}

}
