package org.valuenet.dataimport;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Decimal numbers with a point and nothing else: no sign of a currency, no marks between
 * thousands, no exponent, so that nothing is guessed.
 */
final class NumberText {

	/** On each side of the point. */
	private static final int MOST_DIGITS = 40;

	private static final int BASIS_POINTS = 4;

	private NumberText() {
	}

	static BigDecimal decimal(Cell cell) throws CellFault {
		String text = plain(cell);
		if (!isDecimal(text)) {
			throw CellFault.of(cell, "NUMBER", "is not a decimal number");
		}
		BigDecimal number = new BigDecimal(text);
		BigDecimal min = cell.spec().min();
		BigDecimal max = cell.spec().max();
		if (min != null && number.compareTo(min) < 0) {
			throw CellFault.of(cell, "RANGE", "is less than " + min.toPlainString());
		}
		if (max != null && number.compareTo(max) > 0) {
			throw CellFault.of(cell, "RANGE", "is more than " + max.toPlainString());
		}
		return number;
	}

	/** Digits, and a point with digits behind it, after a minus or not. */
	private static boolean isDecimal(String text) {
		int start = text.startsWith("-") ? 1 : 0;
		int point = text.indexOf('.');
		return (point < 0) ? areDigits(text, start, text.length())
				: areDigits(text, start, point) && areDigits(text, point + 1, text.length());
	}

	private static boolean areDigits(String text, int from, int end) {
		boolean digits = end > from && end - from <= MOST_DIGITS;
		for (int at = from; digits && at < end; at++) {
			digits = text.charAt(at) >= '0' && text.charAt(at) <= '9';
		}
		return digits;
	}

	/**
	 * The number as it would be without marks between thousands and with a point. Marks
	 * must stand before each third digit, so that nothing is guessed.
	 */
	private static String plain(Cell cell) {
		String decimal = decimalMark(cell.feed());
		String thousands = cell.feed().thousandsMark();
		if (decimal.equals(".") && thousands == null) {
			return cell.value();
		}
		String whole = cell.value();
		int at = whole.indexOf(decimal);
		String fraction = (at >= 0) ? "." + whole.substring(at + 1) : "";
		whole = (at >= 0) ? whole.substring(0, at) : whole;
		if (thousands != null && whole.contains(thousands)) {
			if (!whole.matches("-?[0-9]{1,3}(" + Pattern.quote(thousands) + "[0-9]{3})+")) {
				return "";
			}
			whole = whole.replace(thousands, "");
		}
		return whole.contains(".") ? "" : whole + fraction;
	}

	static String decimalMark(Feed feed) {
		return (feed.decimalMark() != null) ? feed.decimalMark() : ".";
	}

	/** The number times ten to the power of its allowed decimals. */
	static Long whole(Cell cell, int decimals) throws CellFault {
		BigDecimal number = decimal(cell);
		if (number.stripTrailingZeros().scale() > decimals) {
			throw CellFault.of(cell, "SCALE", "has more than " + decimals + " decimals");
		}
		BigDecimal scaled = number.movePointRight(decimals);
		if (scaled.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0) {
			throw CellFault.of(cell, "RANGE", "is too large");
		}
		return scaled.longValueExact();
	}

	static Long amount(Cell cell, Map<String, @Nullable Object> row) throws CellFault {
		Object code = row.get(String.valueOf(cell.spec().currency()));
		if (code == null) {
			throw CellFault.of(cell, "CURRENCY", "has no currency");
		}
		try {
			return whole(cell, Math.max(0, Currency.getInstance(code.toString()).getDefaultFractionDigits()));
		}
		catch (IllegalArgumentException ex) {
			throw CellFault.of(cell, "CURRENCY",
					"is in \"" + MaskedText.of(code.toString()) + "\", which is no ISO 4217 currency");
		}
	}

	static String currency(Cell cell) throws CellFault {
		try {
			return Currency.getInstance(cell.value()).getCurrencyCode();
		}
		catch (IllegalArgumentException ex) {
			throw CellFault.of(cell, "CURRENCY", "is no ISO 4217 currency");
		}
	}

	static Long rate(Cell cell) throws CellFault {
		share(cell);
		return whole(cell, BASIS_POINTS);
	}

	static Double share(Cell cell) throws CellFault {
		BigDecimal share = decimal(cell);
		if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
			throw CellFault.of(cell, "RANGE", "is not between 0 and 1");
		}
		return share.doubleValue();
	}

}
