package org.valuenet.api;

import java.util.Locale;
import java.util.Map;

import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.Instrumentation;
import graphql.parser.ParserOptions;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.server.WebGraphQlInterceptor;

/**
 * Limits that hold before anything is fetched: size of the document, depth, cost,
 * aliases, root fields and directives.
 */
@Configuration(proxyBeanMethods = false)
class QueryLimits {

	/** The standard introspection query of GraphiQL is this deep. */
	static final int DEPTH = 15;

	static final int COST = 10_000;

	private static final ParserOptions PARSER = ParserOptions.newParserOptions()
		.maxTokens(2_000)
		.maxCharacters(20_000)
		.maxWhitespaceTokens(5_000)
		.maxRuleDepth(100)
		.captureIgnoredChars(false)
		.build();

	@Bean
	Instrumentation depthLimit() {
		return new MaxQueryDepthInstrumentation(DEPTH) {

			@Override
			public AbortExecutionException mkAbortException(int depth, int maxDepth) {
				return exceeded("the query is nested " + depth + " levels deep, more than " + maxDepth
						+ "; ask for fewer levels at a time");
			}

		};
	}

	@Bean
	Instrumentation costLimit() {
		return new MaxQueryComplexityInstrumentation(COST, new FieldCost()) {

			@Override
			public AbortExecutionException mkAbortException(int cost, int maxCost) {
				return exceeded("the query costs " + cost + " points, more than " + maxCost
						+ "; make pages smaller with first, or select fewer nested lists");
			}

		};
	}

	@Bean
	Instrumentation documentLimit() {
		return new DocumentLimit();
	}

	@Bean
	WebGraphQlInterceptor parserLimits() {
		return (request, chain) -> {
			// one language for all: see i18n
			request.configureExecutionInput((input, builder) -> builder.locale(Locale.ENGLISH)
				.graphQLContext((context) -> context.put(ParserOptions.class, PARSER))
				.build());
			return chain.next(request);
		};
	}

	static AbortExecutionException exceeded(String message) {
		return new AbortExecutionException(message) {

			private static final long serialVersionUID = 1L;

			@Override
			public Map<String, Object> getExtensions() {
				return Map.of("classification", ErrorCode.LIMIT_EXCEEDED.name(), "code",
						ErrorCode.LIMIT_EXCEEDED.name());
			}

		};
	}

}
