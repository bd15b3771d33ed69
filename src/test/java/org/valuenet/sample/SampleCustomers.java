package org.valuenet.sample;

import java.util.List;

/** Customers, their groups and contacts, and the reps who look after them. */
final class SampleCustomers {

	private static final List<String> REPS = List.of("Lin Yue 林悦", "Chen Bo 陈博", "Wang Fang 王芳", "Anna Keller",
			"James Okafor", "Maria Silva", "Zhao Lei 赵磊", "Erik Lund");

	private static final List<String> INDUSTRIES = List.of("Automotive", "Food", "Packaging", "Electronics", "Mining",
			"Chemicals", "Energy", "Textiles");

	private static final List<String[]> REGIONS = List.of(new String[] { "Hangzhou", "杭州" },
			new String[] { "Suzhou", "苏州" }, new String[] { "Shenzhen", "深圳" }, new String[] { "Wuhan", "武汉" },
			new String[] { "Chengdu", "成都" }, new String[] { "Qingdao", "青岛" });

	private static final List<String> WESTERN = List.of("Bergmann", "Northfield", "Castello", "Halvorsen", "Ashdown",
			"Moreau", "Tallinn Bay", "Redwood", "Sandoval", "Kestrel", "Falkenberg", "Lakeside", "Oakhurst", "Pinewood",
			"Silverton", "Thornbury");

	private static final List<String> WESTERN_KINDS = List.of("Foods", "Packaging", "Motors", "Mining", "Chemicals",
			"Mills", "Power", "Plastics");

	private static final List<String> CHINESE = List.of("Hengtai 恒泰", "Ruifeng 瑞丰", "Jinhai 金海", "Dongsheng 东升",
			"Huaxin 华信", "Yongli 永利", "Xingda 兴达", "Tianyu 天宇", "Baoyuan 宝源", "Longteng 龙腾", "Meihua 美华", "Anxin 安信");

	private static final List<String> CHINESE_KINDS = List.of("Machinery 机械", "Foods 食品", "Electronics 电子",
			"Textiles 纺织", "Chemical 化工", "Packaging 包装", "Auto Parts 汽配", "Energy 能源");

	private static final List<String> GIVEN = List.of("Wei", "Min", "Jun", "Li", "Sara", "Tom", "Elena", "Omar", "Ines",
			"Hao", "Yan", "Peter");

	private static final List<String> FAMILY = List.of("Zhang", "Liu", "Huang", "Sun", "Novak", "Fischer", "Rossi",
			"Haddad", "Larsen", "Wu", "Gao", "Martin");

	private static final List<String> ROLES = List.of("CTO", "CFO", "Head of Maintenance", "Buyer", "Plant Manager");

	private final SampleCompany company;

	private final Chance chance;

	SampleCustomers(SampleCompany company, Chance chance) {
		this.company = company;
		this.chance = chance;
	}

	void make() {
		for (int i = 0; i < REPS.size(); i++) {
			this.company.table("reps").add("R-" + (i + 1), REPS.get(i));
		}
		for (int number = 1; number <= SampleCompany.CUSTOMERS; number++) {
			customer(number);
		}
		groups();
	}

	private void customer(int number) {
		String id = SampleCompany.customer(number);
		boolean chinese = number % 5 < 3;
		String[] city = this.chance.oneOf(REGIONS);
		String name = chinese ? chineseName(number, city) : westernName(number);
		int limit = 50_000 * (1 + this.chance.below(40));
		this.company.table("customers")
			.add(id, name, this.chance.oneOf(INDUSTRIES), this.chance.oneOf(List.of("Key", "Mid-market", "Small")),
					chinese ? city[0] : this.chance.oneOf(List.of("DACH", "Nordics", "Iberia", "UK & Ireland")),
					(number % 9 == 0) ? "" : limit + ".00", (number % 9 == 0) ? "" : "CNY");
		responsibility(number, id);
		int contacts = 1 + this.chance.below(3);
		for (int i = 0; i < contacts; i++) {
			this.company.table("contacts")
				.add(contact(number, i), id, this.chance.oneOf(GIVEN) + " " + this.chance.oneOf(FAMILY),
						ROLES.get((i == 0) ? 0 : 1 + this.chance.below(ROLES.size() - 1)));
		}
	}

	private static String chineseName(int number, String[] city) {
		String[] brand = CHINESE.get(number % CHINESE.size()).split(" ");
		String[] kind = CHINESE_KINDS.get(number / CHINESE.size() % CHINESE_KINDS.size()).split(" (?=\\p{IsHan})");
		return "%s %s %s %s%s%s有限公司".formatted(city[0], brand[0], kind[0], city[1], brand[1], kind[1]);
	}

	private static String westernName(int number) {
		return WESTERN.get(number % WESTERN.size()) + " "
				+ WESTERN_KINDS.get(number / WESTERN.size() % WESTERN_KINDS.size())
				+ ((number % 2 == 0) ? " Ltd" : " AG");
	}

	private void responsibility(int number, String id) {
		Table table = this.company.table("responsibilities");
		int rep = 1 + this.chance.below(REPS.size());
		if (number % 20 == 0) {
			table.add("R-" + (1 + rep % REPS.size()), id, "2024-07-01T00:00:00Z", "2025-07-01T00:00:00Z");
			table.add("R-" + rep, id, "2025-07-01T00:00:00Z", "");
		}
		else {
			table.add("R-" + rep, id, "2024-07-01T00:00:00Z", "");
		}
	}

	/**
	 * Three groups: C-0010 in three levels, C-0020 and C-0030 in two. C-0192 holds four
	 * sound customers and C-0149; C-0090 is a joint venture of two parents.
	 */
	private void groups() {
		own(11, 10, "1.00");
		own(12, 10, "0.80");
		own(13, 11, "0.60");
		own(14, 11, "1.00");
		own(21, 20, "1.00");
		own(22, 20, "0.51");
		own(31, 30, "0.75");
		own(32, 30, "0.75");
		own(33, 30, "1.00");
		for (int child : new int[] { 143, 144, 146, 149, 153 }) {
			own(child, 192, "1.00");
		}
		own(90, 91, "0.50");
		own(90, 92, "0.50");
	}

	private void own(int child, int parent, String share) {
		this.company.table("ownership")
			.add(SampleCompany.customer(child), SampleCompany.customer(parent), share, "2024-07-01T00:00:00Z",
					(child == 33) ? "2026-01-01T00:00:00Z" : "");
	}

	/** Key of a customer's contact; the first, 0, is its CTO. */
	static String contact(int customer, int index) {
		return "K-%04d-%d".formatted(customer, index + 1);
	}

}
