package org.valuenet;

import org.jspecify.annotations.Nullable;
import org.valuenet.access.OpenDoorException;
import org.valuenet.api.StartFault;
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
		if (this.context != null && this.context.isClosed()) {
			return true; // asked to stop while it was starting: what fails then is no
							// news
		}
		String sentence = sentence(failure);
		if (sentence != null) {
			System.err.println("Valuenet cannot start: " + sentence);
		}
		return sentence != null;
	}

	private @Nullable String sentence(Throwable failure) {
		PortInUseException port = cause(PortInUseException.class, failure);
		if (port != null) {
			return "port " + port.getPort() + " is taken; stop the other program or choose another with server.port.";
		}
		OpenDoorException door = cause(OpenDoorException.class, failure);
		if (door != null) {
			return door.getMessage();
		}
		StoreUnavailableException store = cause(StoreUnavailableException.class, failure);
		if (store != null) {
			return store.getMessage();
		}
		StartFault fault = cause(StartFault.class, failure);
		if (fault != null) {
			return fault.getMessage() + ".";
		}
		BeanCreationException bean = cause(BeanCreationException.class, failure);
		while (bean != null && !"neo4jDriver".equals(bean.getBeanName())) {
			bean = cause(BeanCreationException.class, bean.getCause());
		}
		return (bean != null) ? "spring.neo4j.uri \"" + uri() + "\" is not the address of a Neo4j server; write it as"
				+ " neo4j://host:7687, bolt://host:7687 or neo4j+s://host." : null;
	}

	private static <T> @Nullable T cause(Class<T> type, @Nullable Throwable failure) {
		Throwable each = failure;
		while (each != null && !type.isInstance(each)) {
			each = each.getCause();
		}
		return (each != null) ? type.cast(each) : null;
	}

	private String uri() {
		return (this.context != null) ? this.context.getEnvironment().getProperty("spring.neo4j.uri", "") : "";
	}

}
