package org.valuenet.api;

import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

import graphql.schema.Coercing;
import graphql.schema.GraphQLScalarType;
import graphql.schema.idl.RuntimeWiring;

import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/**
 * The scalars of the schema. {@code DateTime} is an {@link Instant} inside, ISO 8601 with
 * offset outside (RFC 3339), answered in UTC.
 */
@Component
class Scalars implements RuntimeWiringConfigurer {

	@Override
	public void configure(RuntimeWiring.Builder builder) {
		builder
			.scalar(scalar("DateTime",
					new ScalarForm<>("an ISO 8601 instant with offset, such as 2026-03-09T08:00:00Z", Scalars::instant,
							String::valueOf)))
			.scalar(scalar("Date",
					new ScalarForm<>("an ISO 8601 day, such as 2026-03-09", Scalars::day, String::valueOf)))
			.scalar(scalar("Long",
					new ScalarForm<>("a whole number of at most 64 bits", Scalars::whole, (number) -> number)));
	}

	private static GraphQLScalarType scalar(String name, Coercing<?, ?> form) {
		return GraphQLScalarType.newScalar().name(name).coercing(form).build();
	}

	private static Instant instant(Object given) {
		return (given instanceof Instant instant) ? instant : OffsetDateTime.parse(text(given)).toInstant();
	}

	private static LocalDate day(Object given) {
		return (given instanceof LocalDate day) ? day : LocalDate.parse(text(given));
	}

	private static String text(Object given) {
		if (given instanceof String text) {
			return text;
		}
		throw new DateTimeException("no text");
	}

	private static Long whole(Object given) {
		if (given instanceof BigInteger large) {
			return large.longValueExact();
		}
		if (given instanceof Long || given instanceof Integer) {
			return ((Number) given).longValue();
		}
		throw new ArithmeticException("no whole number");
	}

}
