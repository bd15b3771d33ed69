package org.valuenet;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/**
 * Finds a taken port before a database is started and a store made for nothing. Whatever
 * else is wrong with address or port is left to the web server.
 */
final class PortCheck implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

	@Override
	public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
		Environment environment = event.getEnvironment();
		String port = environment.getProperty("server.port", "8080");
		if (!port.matches("[1-9]\\d{0,4}")) {
			return;
		}
		try (ServerSocket probe = new ServerSocket()) {
			probe.setReuseAddress(true);
			probe.bind(new InetSocketAddress(environment.getProperty("server.address", "127.0.0.1"),
					Integer.parseInt(port)));
		}
		catch (IOException | IllegalArgumentException ex) {
			PortInUseException.throwIfPortBindingException(ex, () -> Integer.parseInt(port));
		}
	}

}
