package org.valuenet.dataimport;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

/**
 * Instants and days: ISO 8601, or the feed's formats. An instant without offset is taken
 * in the feed's zone; the hour that a change of summer time leaves out moves on by its
 * length, the one that it repeats is the first.
 */
final class TimeText {

	private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

	private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

	private static final String RULE = "is not an ISO 8601 date or time";

	private static final Map<String, DateTimeFormatter> FORMATTERS = new ConcurrentHashMap<>();

	private TimeText() {
	}

	/** A strict formatter; years are written with {@code u}. */
	static DateTimeFormatter formatter(String format) {
		return FORMATTERS.computeIfAbsent(format,
				(pattern) -> DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT));
	}

	static Long instant(Cell cell) throws CellFault {
		LocalDateTime utc = cell.spec().formats().isEmpty() ? PlainTime.instant(cell.value()) : null;
		if (utc != null) {
			inRange(cell, utc.toLocalDate());
			return utc.toInstant(ZoneOffset.UTC).toEpochMilli();
		}
		TemporalAccessor time = parse(cell, List.of(DateTimeFormatter.ISO_OFFSET_DATE_TIME,
				DateTimeFormatter.ISO_LOCAL_DATE_TIME, DateTimeFormatter.ISO_LOCAL_DATE));
		inRange(cell, LocalDate.from(time));
		if (time.isSupported(ChronoField.OFFSET_SECONDS)) {
			return OffsetDateTime.from(time).toInstant().toEpochMilli();
		}
		ZoneId zone = cell.feed().zone();
		if (zone == null) {
			throw CellFault.of(cell, "TIMEZONE", "has no offset; end it with Z or an offset such as +08:00");
		}
		LocalTime clock = time.query(TemporalQueries.localTime());
		return LocalDateTime.of(LocalDate.from(time), (clock != null) ? clock : LocalTime.MIDNIGHT)
			.atZone(zone)
			.toInstant()
			.toEpochMilli();
	}

	static LocalDate date(Cell cell) throws CellFault {
		LocalDate plain = cell.spec().formats().isEmpty() ? PlainTime.day(cell.value()) : null;
		LocalDate date = (plain != null) ? plain
				: LocalDate.from(parse(cell, List.of(DateTimeFormatter.ISO_LOCAL_DATE)));
		inRange(cell, date);
		return date;
	}

	private static TemporalAccessor parse(Cell cell, List<DateTimeFormatter> standard) throws CellFault {
		List<DateTimeFormatter> formatters = cell.spec().formats().isEmpty() ? standard
				: cell.spec().formats().stream().map(TimeText::formatter).toList();
		for (DateTimeFormatter formatter : formatters) {
			TemporalAccessor parsed = parsed(formatter.withResolverStyle(ResolverStyle.STRICT), cell.value());
			if (parsed != null) {
				return parsed;
			}
		}
		throw CellFault.of(cell, "DATE", cell.spec().formats().isEmpty() ? RULE
				: "does not match " + String.join(" or ", cell.spec().formats()));
	}

	private static @Nullable TemporalAccessor parsed(DateTimeFormatter formatter, String text) {
		try {
			TemporalAccessor parsed = formatter.parse(text);
			return (parsed.query(TemporalQueries.localDate()) != null) ? parsed : null;
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

	private static void inRange(Cell cell, LocalDate date) throws CellFault {
		if (date.isBefore(EARLIEST) || !date.isBefore(LATEST)) {
			throw CellFault.of(cell, "DATE", "is not between " + EARLIEST + " and " + LATEST);
		}
	}

}
