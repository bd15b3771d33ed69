package org.valuenet.sample;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Forum posts of contacts, with topics and sentiment. */
final class SamplePosts {

	private static final List<String> TOPICS = List.of("edge-computing", "predictive-maintenance", "digital-twin",
			"industrial-iot", "spare-parts", "service-quality", "pricing");

	private static final List<String[]> TEXTS = List.of(
			new String[] { "0.8", "Spare parts arrived a day early, well done." },
			new String[] { "0.6", "服务工程师很专业，问题当天解决。" },
			new String[] { "0.1", "Has anyone compared the new controller?" },
			new String[] { "-0.5", "Still waiting for the quotation, third week." },
			new String[] { "-0.8", "备件又缺货，生产线停了两天。" }, new String[] { "0.3", "Training was useful, a bit short." });

	private final SampleCompany company;

	private final Chance chance;

	private int posts;

	SamplePosts(SampleCompany company, Chance chance) {
		this.company = company;
		this.chance = chance;
	}

	void make() {
		asksAboutTheEdge(1);
		asksAboutTheEdge(2);
		for (int number = 5; number <= SampleCompany.CUSTOMERS; number++) {
			int count = this.chance.below(6);
			double mood = this.chance.uniform();
			for (int i = 0; i < count; i++) {
				String[] text = TEXTS
					.get(Math.min(TEXTS.size() - 1, (int) (TEXTS.size() * (mood + this.chance.uniform()) / 2)));
				Instant at = SampleCompany.AS_OF.minus(24L * (3 + this.chance.below(360)), ChronoUnit.HOURS);
				// at most two on one topic: the rule fires for the planted customer alone
				String topics = (i < 2) ? this.chance.oneOf(TOPICS) : "spare-parts;pricing";
				post(number, at, (number % 3 == 0) ? "review-site" : "maker-forum", topics, text[0], text[1]);
			}
		}
	}

	private void asksAboutTheEdge(int number) {
		List<String> texts = List.of("How do you deploy edge computing beside older CNC lines? 边缘计算如何部署？",
				"Edge computing deployment: gateway per line, or per machine?",
				"Looking for experience with edge computing on a line that stops too often.");
		List<String> days = List.of("2026-06-08", "2026-06-17", "2026-06-25");
		for (int i = 0; i < texts.size(); i++) {
			post(number, Instant.parse(days.get(i) + "T03:30:00Z"), "industry-forum", "edge-computing", "-0.1",
					texts.get(i));
		}
	}

	private void post(int number, Instant at, String source, String topics, String sentiment, String text) {
		this.company.table("posts")
			.add("B-%04d".formatted(++this.posts), SampleCustomers.contact(number, 0), at, source, topics, sentiment,
					text, (number % 50 == 0) ? SampleCompany.customer(number - 1) : "");
	}

}
