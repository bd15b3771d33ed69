package org.valuenet.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;

import org.valuenet.graph.TestGraph;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole service on a random port as in production: with an issuer, which is a real
 * authorization server, and without demo log-ins. Log-ins of sockets are looked at every
 * second.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "valuenet.sample=false", "spring.neo4j.uri=bolt://of-the-test", "valuenet.live.check=1s" })
@ContextConfiguration(initializers = IssuedTest.Issuer.class)
@Import({ TestGraph.class, Sessions.class })
@DirtiesContext
@interface IssuedTest {

	/** Starts the authorization server before the service that trusts it. */
	final class Issuer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		static final String URL = AuthorisationServer.start();

		static final IssuedTokens TOKENS = new IssuedTokens(URL);

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			context.getEnvironment()
				.getPropertySources()
				.addFirst(new MapPropertySource("issuer",
						Map.of("valuenet.issuer", URL, "valuenet.audience", AuthorisationServer.AUDIENCE,
								"valuenet.client-id", "browser", "valuenet.client-secret",
								AuthorisationServer.SECRET + "browser")));
		}

	}

}
