package org.valuenet.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Contracts, invoices, payments and refunds of two dozen customers, exchange rates, and
 * two stories: C-0007 pays later and later, the contract of C-0008 is about to end.
 */
final class SampleCommerce {

	private static final LocalDate TODAY = LocalDate.ofInstant(SampleCompany.AS_OF, ZoneOffset.UTC);

	private static final int FIRST = 40;

	private static final int LAST = 63;

	private static final int MOST_INVOICES = 4;

	private final SampleCompany company;

	private final Chance chance;

	private int contracts;

	private int invoices;

	private int payments;

	private int refunds;

	SampleCommerce(SampleCompany company, Chance chance) {
		this.company = company;
		this.chance = chance;
	}

	void make() {
		rates("USD", 7.1);
		rates("EUR", 7.8);
		paysLaterAndLater();
		contract(8, "SERVICE", LocalDate.of(2024, 7, 31), LocalDate.of(2026, 7, 30), "36000.00");
		for (int number = FIRST; number <= LAST; number++) {
			contracts(number);
			invoices(number);
		}
	}

	private void rates(String currency, double rate) {
		double now = rate;
		for (LocalDate day = LocalDate.of(2024, 7, 1); !day.isAfter(TODAY); day = day.plusMonths(1)) {
			now += (this.chance.uniform() - 0.5) / 10;
			this.company.table("exchange-rates")
				.add(currency, "CNY", day, BigDecimal.valueOf(now).setScale(4, RoundingMode.HALF_UP));
		}
	}

	/**
	 * Of the 90 days to 2026-04-01, (20,000 x 9 + 40,000 x 3) / (100,000 x 30) = 0.1; of
	 * those to 2026-06-30, (30,000 x 6 + 30,000 x 18 + 40,000 x 12) / (100,000 x 30) =
	 * 0.4.
	 */
	private void paysLaterAndLater() {
		String first = invoice(7, "", LocalDate.of(2026, 1, 5), 30, "CNY", "60000.00", false);
		pay(first, LocalDate.of(2026, 2, 4), "CNY", "40000.00");
		pay(first, LocalDate.of(2026, 2, 13), "CNY", "20000.00");
		String second = invoice(7, "", LocalDate.of(2026, 2, 10), 30, "CNY", "40000.00", false);
		pay(second, LocalDate.of(2026, 3, 15), "CNY", "40000.00");
		String third = invoice(7, "", LocalDate.of(2026, 3, 10), 30, "CNY", "60000.00", false);
		pay(third, LocalDate.of(2026, 4, 15), "CNY", "30000.00");
		pay(third, LocalDate.of(2026, 4, 27), "CNY", "30000.00");
		String fourth = invoice(7, "", LocalDate.of(2026, 5, 1), 30, "CNY", "40000.00", false);
		pay(fourth, LocalDate.of(2026, 6, 12), "CNY", "40000.00");
	}

	/** None ends within the two months around the reference instant. */
	private void contracts(int number) {
		LocalDate begin = LocalDate.of(2024, 7, 1).plusDays(this.chance.below(300));
		LocalDate end = switch (number % 3) {
			case 0 -> begin.plusYears(3).minusDays(1);
			case 1 -> begin.plusYears(1).minusDays(1);
			default -> null;
		};
		contract(number, (number % 4 == 0) ? "RENTAL" : "SERVICE", begin, end,
				(number % 5 == 0) ? "" : 6_000 * (1 + this.chance.below(8)) + ".00");
	}

	private void contract(int number, String kind, LocalDate begin, LocalDate end, String value) {
		String id = "A-%04d".formatted(++this.contracts);
		String customer = SampleCompany.customer(number);
		this.company.table("contracts").add(id, customer, kind, begin, end, value.isEmpty() ? "" : "CNY", value);
		Table devices = this.company.table("devices");
		devices.rows()
			.stream()
			.filter((row) -> devices.get(row, "customerId").equals(customer))
			.map((row) -> devices.get(row, "deviceId"))
			.forEach((device) -> this.company.table("contract-coverage").add(id, "DEVICE", device, begin, ""));
		this.company.table("contract-coverage")
			.add(id, "PRODUCT", "P-CARE", begin, (number % 6 == 0) ? begin.plusMonths(6) : "");
	}

	/** Bills the newest orders, in the order of their keys. */
	private void invoices(int number) {
		Table orders = this.company.table("orders");
		List<List<String>> fulfilled = orders.rows()
			.stream()
			.filter((row) -> orders.get(row, "customerId").equals(SampleCompany.customer(number)))
			.filter((row) -> orders.get(row, "status").equals("COMPLETED"))
			.toList();
		for (List<String> row : fulfilled.subList(Math.max(0, fulfilled.size() - MOST_INVOICES), fulfilled.size())) {
			String order = orders.get(row, "orderId");
			LocalDate issued = Instant.parse(orders.get(row, "placedAt"))
				.atOffset(ZoneOffset.UTC)
				.toLocalDate()
				.plusDays(1);
			BigDecimal value = value(order, orders.get(row, "amount"));
			paid(invoice(number, order, issued, 30 + 15 * this.chance.below(3), "CNY", value.toPlainString(),
					this.chance.happens(0.1)), issued, "CNY", value);
			if (this.chance.happens(0.2)) {
				refund(order, issued.plusDays(6), value);
			}
		}
		if (number % 8 == 0) {
			LocalDate issued = LocalDate.of(2026, 3, 1).plusDays(this.chance.below(60));
			paid(invoice(number, "", issued, 30, "USD", "4800.00", false), issued, "USD", new BigDecimal("4800.00"));
		}
	}

	private BigDecimal value(String order, String amount) {
		if (!amount.isEmpty()) {
			return new BigDecimal(amount);
		}
		Table lines = this.company.table("order-lines");
		return lines.rows()
			.stream()
			.filter((row) -> lines.get(row, "orderId").equals(order))
			.map((row) -> new BigDecimal(lines.get(row, "quantity"))
				.multiply(new BigDecimal(lines.get(row, "unitPrice")))
				.multiply(BigDecimal.ONE.subtract(new BigDecimal(lines.get(row, "discountRate")))))
			.reduce(BigDecimal.ZERO, BigDecimal::add)
			.setScale(2, RoundingMode.HALF_UP);
	}

	private String invoice(int number, String order, LocalDate issued, int termDays, String currency, String amount,
			boolean disputed) {
		String id = "V-%04d".formatted(++this.invoices);
		this.company.table("invoices")
			.add(id, SampleCompany.customer(number), order, issued, issued.plusDays(termDays), currency, amount,
					disputed);
		return id;
	}

	/** In one part or two, early, late or not at all. */
	private void paid(String invoice, LocalDate issued, String currency, BigDecimal amount) {
		LocalDate day = issued.plusDays(18 + this.chance.below(30));
		BigDecimal part = this.chance.happens(0.2) ? amount.divide(BigDecimal.valueOf(4), 2, RoundingMode.DOWN)
				: amount;
		if (this.chance.happens(0.9)) {
			pay(invoice, day, currency, part.toPlainString());
			if (part.compareTo(amount) < 0) {
				pay(invoice, day.plusDays(12), currency, amount.subtract(part).toPlainString());
			}
		}
	}

	private void pay(String invoice, LocalDate day, String currency, String amount) {
		if (!day.isAfter(TODAY)) {
			this.company.table("payments").add("Y-%04d".formatted(++this.payments), invoice, day, currency, amount);
		}
	}

	private void refund(String order, LocalDate day, BigDecimal value) {
		if (day.isBefore(TODAY)) {
			BigDecimal amount = this.chance.happens(0.2) ? value : value.divide(BigDecimal.TEN, 2, RoundingMode.DOWN);
			this.company.table("refunds")
				.add("F-%04d".formatted(++this.refunds), order, day.atTime(6, 0).toInstant(ZoneOffset.UTC), "CNY",
						amount.toPlainString());
		}
	}

}
