package org.valuenet.graph;

import org.neo4j.driver.Config.ConfigBuilder;
import org.neo4j.driver.Logging;

import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.stereotype.Component;

/**
 * Has the driver look at the level before it makes a message. Its default makes a text of
 * every query with all of its parameters first, five thousand rows of an import among
 * them, and then throws it away. The interface is deprecated, and has no successor yet
 * that leaves the choice.
 */
@Component
class DriverLogging implements ConfigBuilderCustomizer {

	@Override
	@SuppressWarnings("deprecation")
	public void customize(ConfigBuilder config) {
		config.withLogging(Logging.slf4j());
	}

}
