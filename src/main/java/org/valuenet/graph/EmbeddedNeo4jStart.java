package org.valuenet.graph;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.TypeConverter;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.util.ClassUtils;

/**
 * Begins to start the embedded Neo4j before anything is put together that will use it:
 * the two take about the same time, on a core each. It is for when no server is named by
 * {@code spring.neo4j.uri} and the optional database is on the class path.
 */
public final class EmbeddedNeo4jStart implements ApplicationContextInitializer<GenericApplicationContext> {

	static final String BEAN = "embeddedNeo4j";

	private @Nullable GenericApplicationContext context;

	private @Nullable EmbeddedNeo4j server;

	/**
	 * Registers the server, which ends with its context.
	 * @throws StoreUnavailableException if the store is not writable
	 */
	@Override
	public void initialize(GenericApplicationContext context) {
		if (isWanted(context.getEnvironment())) {
			DefaultListableBeanFactory beans = context.getDefaultListableBeanFactory();
			EmbeddedNeo4j started = new EmbeddedNeo4j(directory(context.getEnvironment(), beans.getTypeConverter()));
			this.context = context;
			this.server = started;
			beans.registerSingleton(BEAN, started);
			beans.registerDisposableBean(BEAN, () -> {
				// a context that cannot be put together says why before it waits, see
				// end()
				if (context.isClosed()) {
					started.close();
				}
			});
			SpringApplication.getShutdownHandlers().add(this::end);
		}
	}

	/**
	 * Ends the server of a context that could not be put together, and takes a store with
	 * it that was made for that start. One that was, and closes, ends its server itself.
	 */
	public void end() {
		if (this.server != null && this.context != null && !this.context.isClosed()) {
			this.server.abandon();
		}
	}

	private static Path directory(Environment environment, TypeConverter converter) {
		Path directory = converter.convertIfNecessary(environment.getRequiredProperty("valuenet.data-directory"),
				Path.class);
		if (directory == null) {
			throw StoreUnavailableException.notWritable(Path.of(""), null);
		}
		return directory;
	}

	private static boolean isWanted(Environment environment) {
		return environment.getProperty("spring.neo4j.uri", "embedded").equalsIgnoreCase("embedded")
				&& ClassUtils.isPresent("org.neo4j.dbms.api.DatabaseManagementServiceBuilder", null);
	}

}
