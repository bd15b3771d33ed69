package org.valuenet.graph;

import java.net.URI;

import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The way to the embedded Neo4j, where {@link EmbeddedNeo4jStart} began one. Boot's
 * driver depends on the connection details, and so starts after the server and stops
 * before it.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBean(name = EmbeddedNeo4jStart.BEAN)
class EmbeddedNeo4jConfiguration {

	@Bean
	Neo4jConnectionDetails neo4jConnectionDetails(EmbeddedNeo4j server) {
		return new Neo4jConnectionDetails() {

			@Override
			public URI getUri() {
				return server.uri();
			}

			@Override
			public AuthToken getAuthToken() {
				return AuthTokens.basic("neo4j", server.password());
			}

		};
	}

}
