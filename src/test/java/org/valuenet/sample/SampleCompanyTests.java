package org.valuenet.sample;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The sample's files are what the generator makes, hang together, and hold the stories.
 */
class SampleCompanyTests {

	private static final Map<String, Table> TABLES = SampleCompany.tables();

	private static final Map<String, String> CONTENTS = SampleFiles.contents();

	static Stream<String> files() {
		return CONTENTS.keySet().stream();
	}

	@ParameterizedTest
	@MethodSource("files")
	void fileEqualsWhatTheGeneratorMakes(String file) throws IOException {
		assertThat(Files.readString(SampleFiles.FOLDER.resolve(file))).as("written again by running SampleFiles.main")
			.isEqualTo(CONTENTS.get(file));
	}

	@ParameterizedTest
	@CsvSource({ "responsibilities, repId, reps, repId", "responsibilities, customerId, customers, customerId",
			"contacts, customerId, customers, customerId", "ownership, customerId, customers, customerId",
			"ownership, parentId, customers, customerId", "orders, customerId, customers, customerId",
			"order-lines, orderId, orders, orderId", "order-lines, productId, products, productId",
			"customer-aliases, customerId, customers, customerId", "devices, productId, products, productId",
			"device-operations, deviceId, devices, deviceId", "signals, deviceId, devices, deviceId",
			"outages, deviceId, devices, deviceId", "posts, contactId, contacts, contactId",
			"contracts, customerId, customers, customerId", "contract-coverage, contractId, contracts, contractId",
			"invoices, customerId, customers, customerId", "payments, invoiceId, invoices, invoiceId",
			"refunds, orderId, orders, orderId", "opportunities, productId, products, productId",
			"opportunities, repId, reps, repId", "opportunity-stages, opportunityId, opportunities, opportunityId",
			"customer-supply-links, supplierCustomerId, customers, customerId",
			"customer-supply-links, buyerCustomerId, customers, customerId",
			"supply-links, supplierId, suppliers, supplierId", "referrals, referrerId, customers, customerId",
			"referrals, referredId, customers, customerId", "shipments, orderId, orders, orderId",
			"shipments, carrierId, carriers, carrierId",
			"supply-event-effects, supplyEventId, supply-events, supplyEventId",
			"interactions, customerId, customers, customerId", "interactions, contactId, contacts, contactId",
			"interactions, repId, reps, repId", "service-requests, customerId, customers, customerId",
			"service-steps, serviceRequestId, service-requests, serviceRequestId",
			"components, deviceId, devices, deviceId", "departments, customerId, customers, customerId",
			"device-uses, departmentId, departments, departmentId", "device-uses, deviceId, devices, deviceId",
			"planned-downtimes, deviceId, devices, deviceId" })
	void everyReferenceHasItsTarget(String feed, String column, String target, String key) {
		assertThat(new HashSet<>(TABLES.get(target).column(key))).containsAll(TABLES.get(feed).column(column));
	}

	@Test
	void everyDeviceIsOperatedByACustomerOrItsAlias() {
		Set<String> known = new HashSet<>(TABLES.get("customers").column("customerId"));
		known.addAll(TABLES.get("customer-aliases").column("key"));
		TABLES.get("devices").rows().forEach((device) -> {
			Set<String> operators = TABLES.get("device-operations")
				.rows()
				.stream()
				.filter((row) -> row.get(0).equals(device.get(0)))
				.map((row) -> row.get(1))
				.collect(Collectors.toSet());
			assertThat(operators.isEmpty()).as(device.get(0)).isNotEqualTo(device.get(1).isEmpty());
			operators.add(device.get(1).isEmpty() ? "C-0001" : device.get(1));
			assertThat(known).containsAll(operators);
		});
		assertThat(TABLES.get("devices").column("customerId")).contains("site-150");
	}

	@ParameterizedTest
	@CsvSource({ "reps", "customers", "contacts", "products", "orders", "order-lines", "devices", "signals", "outages",
			"posts", "source-posts", "contracts", "invoices", "payments", "refunds", "opportunities", "suppliers",
			"carriers", "shipments", "supply-events", "interactions", "service-requests", "service-steps", "components",
			"departments", "planned-downtimes" })
	void keysAreUnique(String feed) {
		List<String> keys = TABLES.get(feed).column(TABLES.get(feed).columns().get(0));
		assertThat(keys).isNotEmpty().doesNotHaveDuplicates();
	}

	@Test
	void everyColumnHasAValueSomewhere() {
		TABLES.forEach((feed, table) -> table.columns()
			.forEach((column) -> assertThat(table.column(column)).as(feed + "." + column)
				.anyMatch((value) -> !value.isEmpty())));
	}

	@Test
	void nothingHappensAfterTheReferenceInstant() {
		assertThat(Stream
			.of(column("orders", "placedAt"), column("signals", "at"), column("outages", "endedAt"),
					column("posts", "postedAt"), column("refunds", "refundedAt"), column("opportunity-stages", "at"),
					column("supply-events", "startedAt"), column("interactions", "at"),
					column("service-requests", "raisedAt"), column("service-steps", "at"))
			.flatMap(List::stream)
			.map(Instant::parse)).allMatch((at) -> !at.isAfter(SampleCompany.AS_OF));
	}

	@Test
	void mtbfOfTheFirstCustomerFellByExactlyFifteenPercent() {
		assertThat(ratioOfUptimePerOutage("D-00001")).isEqualTo(new Ratio(85, 100));
	}

	@Test
	void mtbfOfTheSecondCustomerFellByFourteenPointNinePercent() {
		assertThat(ratioOfUptimePerOutage("D-00002")).isEqualTo(new Ratio(851, 1000));
	}

	@ParameterizedTest
	@CsvSource({ "K-0001-1", "K-0002-1" })
	void theirCtosAskedThreeTimesAboutTheEdgeWithinThirtyDays(String contact) {
		Table posts = TABLES.get("posts");
		assertThat(posts.rows().stream().filter((row) -> posts.get(row, "contactId").equals(contact))).hasSize(3)
			.allMatch((row) -> posts.get(row, "topics").equals("edge-computing"))
			.allMatch((row) -> posts.get(row, "postedAt").compareTo("2026-06-01") >= 0);
		assertThat(row("contacts", contact)).endsWith("CTO");
	}

	@Test
	void noOtherCtoAskedThreeTimesOnOneTechnicalTopic() {
		Table posts = TABLES.get("posts");
		Set<String> technical = Set.of("edge-computing", "predictive-maintenance", "digital-twin", "industrial-iot");
		Map<String, Long> counts = posts.rows()
			.stream()
			.filter((row) -> technical.contains(posts.get(row, "topics")))
			.collect(Collectors.groupingBy((row) -> posts.get(row, "contactId") + " " + posts.get(row, "topics"),
					Collectors.counting()));
		counts.values().removeIf((count) -> count < 3);
		assertThat(counts).containsOnlyKeys("K-0001-1 edge-computing", "K-0002-1 edge-computing");
	}

	@ParameterizedTest
	@CsvSource({ "D-00003, C-0003, PT48H1S", "D-00004, C-0004, PT48H" })
	void silentCustomersNewestFactIsAtTheEdge(String device, String customer, Duration silence) {
		Table signals = TABLES.get("signals");
		Table orders = TABLES.get("orders");
		Stream<String> facts = Stream.concat(
				signals.rows()
					.stream()
					.filter((row) -> signals.get(row, "deviceId").equals(device))
					.map((row) -> signals.get(row, "at")),
				orders.rows()
					.stream()
					.filter((row) -> orders.get(row, "customerId").equals(customer))
					.map((row) -> orders.get(row, "placedAt")));
		assertThat(facts.map(Instant::parse).max(Instant::compareTo)).hasValue(SampleCompany.AS_OF.minus(silence));
		assertThat(TABLES.get("posts").column("contactId"))
			.noneMatch((contact) -> contact.startsWith(customer.replace('C', 'K')));
		assertThat(TABLES.get("outages").column("deviceId")).doesNotContain(device);
	}

	@Test
	void dormantCustomerBoughtMonthlyAndNothingForAYear() {
		assertThat(ordersOf("C-0005")).hasSize(11).allMatch((at) -> at.compareTo("2025-06-01") < 0);
	}

	@Test
	void loyalCustomerBuysEveryMonthToTheEnd() {
		assertThat(ordersOf("C-0006").map((at) -> at.substring(0, 7)).distinct()).hasSize(24).endsWith("2026-06");
	}

	@Test
	void seventhCustomerPaysLaterAndLater() {
		assertThat(paymentTermDeviation("2026-01-02", "2026-04-01")).isEqualTo(new Ratio(1, 10));
		assertThat(paymentTermDeviation("2026-04-02", "2026-06-30")).isEqualTo(new Ratio(4, 10));
	}

	@Test
	void onlyContractThatEndsInTwoMonthsEndsThirtyDaysAfterTheReferenceDay() {
		assertThat(column("contracts", "endsOn"))
			.filteredOn((day) -> day.compareTo("2026-06-01") >= 0 && day.compareTo("2026-08-31") <= 0)
			.containsExactly("2026-07-30");
		assertThat(TABLES.get("contracts").get(row("contracts", "A-0001"), "customerId")).isEqualTo("C-0008");
	}

	/** Of C-0007, over the payments of some days, weighted by amount. */
	private static Ratio paymentTermDeviation(String from, String to) {
		Table payments = TABLES.get("payments");
		Table invoices = TABLES.get("invoices");
		long late = 0;
		long agreed = 0;
		for (List<String> row : payments.rows()) {
			List<String> invoice = row("invoices", payments.get(row, "invoiceId"));
			String day = payments.get(row, "paidOn");
			if (invoices.get(invoice, "customerId").equals("C-0007") && day.compareTo(from) >= 0
					&& day.compareTo(to) <= 0) {
				LocalDate issued = LocalDate.parse(invoices.get(invoice, "issuedOn"));
				long term = ChronoUnit.DAYS.between(issued, LocalDate.parse(invoices.get(invoice, "dueOn")));
				long amount = new BigDecimal(payments.get(row, "amount")).longValueExact();
				late += amount * (ChronoUnit.DAYS.between(issued, LocalDate.parse(day)) - term);
				agreed += amount * term;
			}
		}
		return new Ratio(late, agreed);
	}

	private static Stream<String> ordersOf(String customer) {
		Table orders = TABLES.get("orders");
		return orders.rows()
			.stream()
			.filter((row) -> orders.get(row, "customerId").equals(customer))
			.map((row) -> orders.get(row, "placedAt"));
	}

	/** Uptime per outage of the 90 days from 2026-04-02 against the 90 days before. */
	private static Ratio ratioOfUptimePerOutage(String device) {
		Instant middle = Instant.parse("2026-04-02T00:00:00Z");
		Table outages = TABLES.get("outages");
		long[] count = new long[2];
		long[] uptime = { Duration.ofDays(90).toSeconds(), Duration.ofDays(90).toSeconds() };
		for (List<String> row : outages.rows()) {
			if (outages.get(row, "deviceId").equals(device)) {
				Instant from = Instant.parse(outages.get(row, "startedAt"));
				int window = from.isBefore(middle) ? 0 : 1;
				count[window]++;
				uptime[window] -= Duration.between(from, Instant.parse(outages.get(row, "endedAt"))).toSeconds();
			}
		}
		return new Ratio(uptime[1] * count[0], uptime[0] * count[1]);
	}

	private static List<String> column(String feed, String column) {
		return TABLES.get(feed).column(column);
	}

	private static List<String> row(String feed, String key) {
		return TABLES.get(feed).rows().stream().filter((row) -> row.get(0).equals(key)).findFirst().orElseThrow();
	}

	/** Equal as fractions, without rounding. */
	private record Ratio(long numerator, long denominator) {

		@Override
		public boolean equals(Object other) {
			return other instanceof Ratio ratio && Math.multiplyExact(this.numerator, ratio.denominator) == Math
				.multiplyExact(ratio.numerator, this.denominator);
		}

		@Override
		public int hashCode() {
			return 0;
		}

	}

}
