package org.valuenet.graph;

import java.net.URI;
import java.nio.file.Path;

import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;

/**
 * What the start of the service is measured against: a Boot application with the same
 * dependencies, the same embedded Neo4j as a plain bean, the same readiness, a schema of
 * one field, and nothing else. Carries no stereotype, so that no scan finds it; its
 * settings are in {@code empty/application.yaml}.
 */
@EnableAutoConfiguration
public class EmptyApplication {

	public static void main(String[] args) {
		SpringApplication.run(EmptyApplication.class, args);
	}

	@Bean
	EmbeddedNeo4j embeddedNeo4j(@Value("${valuenet.data-directory}") Path directory) {
		return new EmbeddedNeo4j(directory);
	}

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

	@Bean
	HealthIndicator graphHealthIndicator(Driver driver) {
		return () -> {
			driver.verifyConnectivity();
			return Health.up().build();
		};
	}

}
