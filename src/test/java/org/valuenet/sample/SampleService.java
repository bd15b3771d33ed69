package org.valuenet.sample;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** Talks with customers and the service that they ask for. */
final class SampleService {

	private static final List<String> CHANNELS = List.of("PHONE", "EMAIL", "MEETING", "CHAT", "VIDEO");

	private static final List<String> DEPARTMENTS = List.of("Production", "Maintenance", "Purchasing", "");

	private static final List<String> TERRITORIES = List.of("Zhejiang 浙江", "Jiangsu 江苏", "Guangdong 广东", "DACH",
			"Nordics", "Iberia");

	private static final List<String> SUBJECTS = List.of("Spare parts", "Retrofit 改造", "Delivery date", "Training");

	/** Contracts of customers that ask under them, by number; the others have none. */
	private static final Map<Integer, String> CONTRACTS = Map.of(8, "A-0001", 40, "A-0002");

	private final SampleCompany company;

	private final Chance chance;

	private int interactions;

	private int steps;

	SampleService(SampleCompany company, Chance chance) {
		this.company = company;
		this.chance = chance;
	}

	void make() {
		territories();
		for (int number = 7; number <= 60; number++) {
			talk(number);
		}
		for (int number = 7; number <= 40; number++) {
			request(number);
		}
	}

	private void territories() {
		this.company.table("regions").add("RG-1", "China 中国");
		this.company.table("regions").add("RG-2", "Europe");
		for (int number = 1; number <= TERRITORIES.size(); number++) {
			this.company.table("territories")
				.add("TR-" + number, TERRITORIES.get(number - 1), (number <= 3) ? "RG-1" : "RG-2");
			this.company.table("rep-territories").add("R-" + number, "TR-" + number);
			this.company.table("rep-territories").add("R-" + (number + 2), "TR-" + number);
		}
	}

	/** A question of a customer and the answer to it. */
	private void talk(int number) {
		Instant asked = Instant.parse("2026-05-10T07:00:00Z")
			.plus(this.chance.below(48), ChronoUnit.DAYS)
			.plus(this.chance.below(540), ChronoUnit.MINUTES);
		String channel = this.chance.oneOf(CHANNELS);
		String department = this.chance.oneOf(DEPARTMENTS);
		String subject = this.chance.oneOf(SUBJECTS);
		interaction(number, asked, "INBOUND", channel, department, subject);
		Instant answered = asked.plus(20 + (long) this.chance.exponential(360), ChronoUnit.MINUTES);
		interaction(number, answered, "OUTBOUND", channel, department, subject);
	}

	private void interaction(int number, Instant at, String direction, String channel, String department,
			String subject) {
		Table responsible = this.company.table("responsibilities");
		String customer = SampleCompany.customer(number);
		String rep = responsible.rows()
			.stream()
			.filter((row) -> row.get(1).equals(customer) && responsible.get(row, "until").isEmpty())
			.findFirst()
			.orElseThrow()
			.get(0);
		this.company.table("interactions")
			.add("IA-%04d".formatted(++this.interactions), customer, SampleCustomers.contact(number, 0), rep, at,
					direction, channel, department, subject);
	}

	private void request(int number) {
		Instant raised = Instant.parse("2026-04-01T08:00:00Z").plus(this.chance.below(80), ChronoUnit.DAYS);
		Instant resolved = raised.plus(60 + (long) this.chance.exponential(2_000), ChronoUnit.MINUTES);
		boolean open = number % 10 == 0;
		String id = "SR-%04d".formatted(number);
		this.company.table("service-requests")
			.add(id, SampleCompany.customer(number), CONTRACTS.getOrDefault(number, ""), raised, open ? "" : resolved,
					(number % 5 == 0) ? "HIGH" : "NORMAL", this.chance.oneOf(SUBJECTS));
		step(id, "received", raised);
		step(id, "diagnosed", raised.plus(30, ChronoUnit.MINUTES));
		if (!open) {
			step(id, "resolved", resolved);
		}
	}

	private void step(String request, String activity, Instant at) {
		this.company.table("service-steps").add("SS-%04d".formatted(++this.steps), request, activity, at);
	}

}
