package org.valuenet.api;

import java.util.concurrent.atomic.AtomicReference;

import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.execution.SchemaReport;

/** Keeps what Spring for GraphQL found out about schema and controllers. */
@TestConfiguration(proxyBeanMethods = false)
public class SchemaReports {

	static final AtomicReference<SchemaReport> LAST = new AtomicReference<>();

	@Bean
	GraphQlSourceBuilderCustomizer keepSchemaReport() {
		return (builder) -> builder.inspectSchemaMappings(LAST::set);
	}

}
