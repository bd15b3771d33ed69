package org.valuenet.sample;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Products and orders. A customer buys at a rate of its own until it leaves (rates gamma,
 * leaving beta: the story that BG/NBD tells), orders of a size of its own.
 */
final class SampleOrders {

	private static final LocalDate BEGIN = LocalDate.of(2024, 7, 1);

	private static final List<Object[]> PRODUCTS = List.of(
			product("P-SPINDLE", "Spindle 40", "Spare parts", 2400, "1560.00 CNY"),
			product("P-BEARING", "Bearing set 轴承组", "Spare parts", 380, "228.00 CNY"),
			product("P-FILTER", "Oil filter", "Spare parts", 65, "31.50 CNY"),
			product("P-BELT", "Drive belt", "Spare parts", 120, "66.00 CNY"),
			product("P-SENSOR", "Vibration sensor", "Spare parts", 540, "48.00 USD"),
			product("P-PUMP", "Coolant pump 冷却泵", "Spare parts", 1900, "1235.00 CNY"),
			product("P-SEAL", "Seal kit", "Spare parts", 95, "42.75 CNY"),
			product("P-LUBE", "Lubricant 20 l", "Consumables", 310, "217.00 CNY"),
			product("P-COOL", "Coolant 25 l", "Consumables", 280, "182.00 CNY"),
			product("P-TOOL", "Tool holder", "Consumables", 450, "292.50 CNY"),
			product("P-INSERT", "Insert pack", "Consumables", 220, ""),
			product("P-GLOVE", "Clean-room pack", "Consumables", 85, ""),
			product("P-INSPECT", "Inspection visit 巡检", "Services", 3200, ""),
			product("P-CALIB", "Calibration", "Services", 2100, ""),
			product("P-TRAIN", "Operator training", "Services", 5400, ""),
			product("P-RETRO", "Retrofit kit", "Services", 8800, ""),
			product("P-CNC", "CNC lathe L200", "Equipment", 268000, "198300.00 CNY"),
			product("P-MILL", "Milling centre M400", "Equipment", 412000, "309000.00 CNY"),
			product("P-ROBOT", "Loader robot", "Equipment", 156000, "15400.00 EUR"),
			product("P-LINE", "Conveyor line", "Equipment", 98000, ""),
			product("P-GATE", "IoT gateway", "Equipment", 4600, "390.00 USD"),
			product("P-PSP", "Predictive Service Package 预测性维护服务包", "Service packages", 36000, ""),
			product("P-EDGE", "Edge computing starter kit", "Service packages", 24000, ""),
			product("P-CARE", "Care contract", "Service packages", 18000, ""));

	private static final int SMALL = 16;

	private final SampleCompany company;

	private final Chance chance;

	private int orders;

	SampleOrders(SampleCompany company, Chance chance) {
		this.company = company;
		this.chance = chance;
	}

	private static Object[] product(String id, String name, String family, int price, String cost) {
		return new Object[] { id, name, family, price, cost };
	}

	void make() {
		PRODUCTS.forEach(this::product);
		for (int number = 1; number <= SampleCompany.CUSTOMERS; number++) {
			double size = this.chance.gamma(3, 0.5);
			switch (number) {
				case 5 -> monthly(number, size, LocalDate.of(2024, 7, 20), LocalDate.of(2025, 5, 20));
				case 6 -> monthly(number, size, LocalDate.of(2024, 7, 5), LocalDate.of(2026, 6, 5));
				default -> random(number, size);
			}
		}
	}

	private void product(Object[] product) {
		String[] cost = (product[4] + " ").split(" ", -1);
		this.company.table("products").add(product[0], product[1], product[2], cost[0], cost[1]);
	}

	private void monthly(int number, double size, LocalDate first, LocalDate last) {
		for (LocalDate day = first; !day.isAfter(last); day = day.plusMonths(1)) {
			order(number, size, day.atTime(2, 0).toInstant(ZoneOffset.UTC));
		}
	}

	private void random(int number, double size) {
		double perWeek = this.chance.gamma(1.6, 0.11) + 0.01;
		double leaving = this.chance.beta(0.9, 16);
		// the four of the stories with fixed instants buy no later than a week before
		Instant last = (number <= 4) ? SampleCompany.AS_OF.minus(7, ChronoUnit.DAYS) : SampleCompany.AS_OF;
		Instant at = BEGIN.plusDays(this.chance.below(420)).atTime(1, 0).toInstant(ZoneOffset.UTC);
		while (at.isBefore(last)) {
			order(number, size, at);
			if (number > 4 && this.chance.happens(leaving)) {
				return;
			}
			at = at.plus(Duration.ofHours(1 + (long) (this.chance.exponential(1 / perWeek) * 168)))
				.truncatedTo(ChronoUnit.HOURS);
		}
	}

	private void order(int number, double size, Instant at) {
		String id = "O-%05d".formatted(++this.orders);
		boolean recent = at.isAfter(SampleCompany.AS_OF.minus(10, ChronoUnit.DAYS));
		String status = recent ? "PLACED" : (number > 6 && this.chance.happens(0.02)) ? "CANCELLED" : "COMPLETED";
		boolean amountOnly = this.chance.happens(0.1);
		String amount = amountOnly
				? BigDecimal.valueOf((long) (this.chance.gamma(4, 250_000 * size)) + 1, 2).toPlainString() : "";
		this.company.table("orders").add(id, SampleCompany.customer(number), at, status, "CNY", amount);
		int lines = amountOnly ? 0 : 1 + this.chance.below(3);
		for (int line = 1; line <= lines; line++) {
			boolean large = this.chance.happens(0.01);
			Object[] product = PRODUCTS
				.get(large ? SMALL + this.chance.below(PRODUCTS.size() - SMALL) : this.chance.below(SMALL));
			int price = (int) product[3];
			int quantity = large ? 1 : 1 + (int) (this.chance.gamma(3, 1 + 2_500 * size / price));
			this.company.table("order-lines")
				.add(id + "-" + line, id, product[0], quantity, price + ".00",
						this.chance.happens(0.25) ? this.chance.oneOf(List.of("0.05", "0.1", "0.125")) : "0", "CNY");
		}
	}

}
