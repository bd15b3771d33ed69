package org.valuenet.graph;

import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Config;

import static org.assertj.core.api.Assertions.assertThat;

class DriverLoggingTests {

	@Test
	@SuppressWarnings("deprecation")
	void whatNobodyReadsIsNotMadeATextOf() {
		Config.ConfigBuilder config = Config.builder();
		new DriverLogging().customize(config);
		AtomicInteger texts = new AtomicInteger();
		Object query = new Object() {

			@Override
			public String toString() {
				texts.incrementAndGet();
				return "a query with all its parameters";
			}

		};
		config.build().logging().getLog("org.neo4j.driver.test").debug("C: %s", query);
		assertThat(texts).hasValue(0);
	}

}
