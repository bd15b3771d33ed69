package org.valuenet.sample;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Opportunities of two dozen customers and the stages that they went through. */
final class SampleOpportunities {

	private static final LocalDate TODAY = LocalDate.ofInstant(SampleCompany.AS_OF, ZoneOffset.UTC);

	private static final int FIRST = 40;

	private static final int LAST = 63;

	private static final List<String> PRODUCTS = List.of("P-CNC", "P-MILL", "P-ROBOT", "P-PSP", "P-EDGE", "P-CARE");

	private static final List<String> STAGES = List.of("Engaging", "Proposal", "Won");

	private final SampleCompany company;

	private final Chance chance;

	private int opportunities;

	SampleOpportunities(SampleCompany company, Chance chance) {
		this.company = company;
		this.chance = chance;
	}

	void make() {
		for (int number = FIRST; number <= LAST; number++) {
			int count = 1 + this.chance.below(3);
			for (int i = 0; i < count; i++) {
				opportunity(key(number), rep(SampleCompany.customer(number)));
			}
		}
		opportunity("", "R-1");
	}

	/** As the CRM knows the customer, where it has a key of its own. */
	private static String key(int number) {
		return (number % 5 == 0) ? "ACC-7%04d".formatted(number) : SampleCompany.customer(number);
	}

	private String rep(String customer) {
		Table table = this.company.table("responsibilities");
		return table.rows()
			.stream()
			.filter((row) -> table.get(row, "customerId").equals(customer) && table.get(row, "until").isEmpty())
			.map((row) -> table.get(row, "repId"))
			.findFirst()
			.orElseThrow();
	}

	private void opportunity(String customer, String rep) {
		String id = "Q-%04d".formatted(++this.opportunities);
		String product = this.chance.oneOf(PRODUCTS);
		if (this.chance.happens(0.15)) {
			add(id, customer, product, rep, "Prospecting", "", "", "", "");
			return;
		}
		LocalDate engaged = TODAY.minusDays(20 + this.chance.below(300));
		String currency = this.chance.happens(0.8) ? "CNY" : this.chance.oneOf(List.of("USD", "EUR"));
		String value = 5_000 * (1 + this.chance.below(60)) + ".00";
		int reached = this.chance.below(STAGES.size());
		LocalDate day = engaged;
		String stage = "";
		for (int i = 0; i <= reached && !day.isAfter(TODAY); i++) {
			stage = (i == 2 && this.chance.happens(0.4)) ? "Lost" : STAGES.get(i);
			this.company.table("opportunity-stages").add(id, stage, day.atTime(3, 0).toInstant(ZoneOffset.UTC));
			day = day.plusDays(10 + this.chance.below(40));
		}
		boolean closed = stage.equals("Won") || stage.equals("Lost");
		add(id, customer, product, rep, stage, engaged.toString(), closed ? lastDay() : "", currency, value);
	}

	/** Day of the stage that was added last. */
	private String lastDay() {
		List<String> entered = this.company.table("opportunity-stages").column("at");
		return entered.get(entered.size() - 1).substring(0, 10);
	}

	private void add(String... values) {
		this.company.table("opportunities").add((Object[]) values);
	}

}
