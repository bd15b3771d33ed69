package org.valuenet.api;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import graphql.execution.AbortExecutionException;
import graphql.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Each limit just inside and just outside. */
class DocumentLimitTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			20 | root fields | { %s }                                              | f{n}
			20 | root fields | query { ...all } fragment all on Query { %s }       | f{n}
			20 | root fields | { ... on Query { ... on Query { %s } } }            | f{n}
			30 | aliases     | { customers { edges { %s } } }                      | a{n}: node
			50 | directives  | { customers { edges { %s } } }                      | f{n} @skip(if: false)
			""")
	void documentMayHaveThatManyAndNotOneMore(int most, String what, String document, String part) {
		assertThatCode(() -> check(document, part, most)).doesNotThrowAnyException();
		assertThatExceptionOfType(AbortExecutionException.class).isThrownBy(() -> check(document, part, most + 1))
			.withMessageContaining("has " + (most + 1) + " " + what + ", more than " + most);
	}

	@ParameterizedTest
	@CsvSource("query { ...a } fragment a on Query { ...b } fragment b on Query { ...a }")
	void fragmentsThatGoInACircleEnd(String document) {
		assertThatCode(() -> DocumentLimit.check(Parser.parse(document))).doesNotThrowAnyException();
	}

	private static void check(String document, String part, int number) {
		DocumentLimit.check(Parser.parse(document.formatted(IntStream.range(0, number)
			.mapToObj((each) -> part.replace("{n}", String.valueOf(each)))
			.collect(Collectors.joining(" ")))));
	}

}
