package org.valuenet.sample;

/**
 * Posts that come without a sentiment or topics, in both languages, and what sources
 * publish, with and without a time. Written out: they need no chance.
 */
final class SampleTexts {

	private final SampleCompany company;

	SampleTexts(SampleCompany company) {
		this.company = company;
	}

	void make() {
		post(141, "2026-06-02", "The new controller works great, and the service engineer was very helpful.");
		post(142, "2026-06-03", "边缘网关部署很顺利，非常满意。");
		post(143, "2026-06-04", "The quotation is still missing after three weeks, very disappointed.");
		post(144, "2026-06-05", "备件质量太差，刚换上就坏了。");
		post(145, "2026-06-08", "Has anyone tried predictive maintenance on older presses?");
		post(146, "2026-06-09", "今天去了展会。");
		published("N-001", "trade-press", "2026-05-04T02:00:00Z", "C-0151", "", "industrial-iot", "0.5",
				"The plant connects its presses.");
		published("N-002", "trade-press", "2026-06-11T02:00:00Z", "C-0152", "", "", "",
				"Deliveries of the plant are late again, and its customers are upset.");
		published("N-003", "product-reviews", "", "", "P-PSP", "", "",
				"Edge gateway included, reliable and easy to use.");
		published("N-004", "product-reviews", "", "", "P-PSP", "training", "-0.5", "培训时间太短。");
		published("N-005", "product-reviews", "", "", "", "", "", "数字孪生的演示很棒，值得推荐。");
	}

	private void post(int number, String day, String text) {
		this.company.table("posts")
			.add("B-T%03d".formatted(number), SampleCustomers.contact(number, 0), day + "T03:30:00Z", "maker-forum", "",
					"", text, "");
	}

	private void published(Object... fields) {
		this.company.table("source-posts").add(fields);
	}

}
