package org.valuenet.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Suppliers, shipments and what disturbs them: the foundry S-10 is late, and through the
 * two suppliers that it supplies four customers wait.
 */
final class SampleSupply {

	private static final String BEGIN = "2024-07-01T00:00:00Z";

	private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

	private static final int HIT = 4;

	private final SampleCompany company;

	private final Chance chance;

	private int shipments;

	SampleSupply(SampleCompany company, Chance chance) {
		this.company = company;
		this.chance = chance;
	}

	void make() {
		Map<String, List<String>> hit = lateOrders();
		suppliers(List.copyOf(hit.keySet()));
		this.company.table("carriers").add("CA-1", "Yangtze Freight 长江货运");
		this.company.table("carriers").add("CA-2", "Nordwind Spedition");
		List<String> delayed = shipments(hit);
		events(delayed);
		referrals();
	}

	/** Orders by customer, one each: those that wait for the foundry. */
	private Map<String, List<String>> lateOrders() {
		Table orders = this.company.table("orders");
		Map<String, List<String>> hit = new LinkedHashMap<>();
		for (List<String> order : orders.rows()) {
			String customer = orders.get(order, "customerId");
			String on = day(order).toString();
			if (hit.size() < HIT && customer.compareTo(SampleCompany.customer(100)) >= 0
					&& orders.get(order, "status").equals("COMPLETED") && on.compareTo("2026-05-20") >= 0
					&& on.compareTo("2026-06-05") <= 0) {
				hit.putIfAbsent(customer, order);
			}
		}
		return hit;
	}

	private void suppliers(List<String> hit) {
		Table suppliers = this.company.table("suppliers");
		suppliers.add("S-10", "Anhui Foundry 安徽铸造", "Hefei");
		suppliers.add("S-11", "Delta Drives", "DACH");
		suppliers.add("S-12", "Suzhou Castings 苏州铸件", "Suzhou");
		suppliers.add("S-13", "Baltic Sensors", "Nordics");
		link("S-10", "SUPPLIER", "S-11", "0.90", "");
		link("S-10", "SUPPLIER", "S-12", "0.95", "");
		for (int i = 0; i < hit.size(); i++) {
			link((i % 2 == 0) ? "S-11" : "S-12", "CUSTOMER", hit.get(i), "0.%d0".formatted(2 + i), "");
		}
		link("S-13", "CUSTOMER", SampleCompany.customer(20), "0.15", "2025-07-01T00:00:00Z");
		link("S-13", "CUSTOMER", SampleCompany.customer(21), "", "");
		this.company.table("customer-supply-links")
			.add(SampleCompany.customer(80), SampleCompany.customer(81), "0.30", BEGIN, "");
		this.company.table("customer-supply-links")
			.add(SampleCompany.customer(80), SampleCompany.customer(82), "0.10", BEGIN, "2026-01-01T00:00:00Z");
	}

	private void link(String supplier, String kind, String buyer, String share, String until) {
		this.company.table("supply-links").add(supplier, kind, buyer, share, BEGIN, until);
	}

	/** Shipments of the orders since May; returns those that are late for the foundry. */
	private List<String> shipments(Map<String, List<String>> hit) {
		Table orders = this.company.table("orders");
		List<String> delayed = new ArrayList<>();
		for (List<String> order : orders.rows()) {
			LocalDate promised = day(order).plusDays(14);
			boolean isStory = order.equals(hit.get(orders.get(order, "customerId")));
			if (isStory) {
				delayed.add(shipment(order, promised, promised.plusDays(9), true));
			}
			else if (!day(order).isBefore(LocalDate.of(2026, 5, 1)) && !orders.get(order, "status").equals("CANCELLED")
					&& orders.get(order, "customerId").compareTo(SampleCompany.customer(6)) > 0) {
				int late = this.chance.happens(0.07) ? 3 : -this.chance.below(3);
				boolean split = this.chance.happens(0.1);
				shipment(order, promised, promised.plusDays(late), !split);
				if (split) {
					shipment(order, promised, promised.plusDays(late + 5), true);
				}
			}
		}
		return delayed;
	}

	private String shipment(List<String> order, LocalDate promised, LocalDate delivered, boolean complete) {
		String id = "SH-%04d".formatted(++this.shipments);
		boolean open = delivered.isAfter(TODAY);
		this.company.table("shipments")
			.add(id, order.get(0), "CA-" + (1 + this.shipments % 2), (this.shipments % 2 == 0) ? "Truck" : "Rail",
					promised, open ? "" : delivered, open ? "" : complete);
		return id;
	}

	private void events(List<String> delayed) {
		Table events = this.company.table("supply-events");
		events.add("SE-1", "DELAY", "2026-05-18T06:00:00Z", "", "Furnace of the foundry is down 熔炉停机");
		events.add("SE-2", "QUALITY", "2026-03-02T09:00:00Z", "2026-03-20T09:00:00Z", "Bearings of one batch run hot");
		Table effects = this.company.table("supply-event-effects");
		effects.add("SE-1", "SUPPLIER", "S-10");
		delayed.forEach((shipment) -> effects.add("SE-1", "SHIPMENT", shipment));
		effects.add("SE-2", "PRODUCT", "P-BEARING");
		effects.add("SE-2", "CUSTOMER", SampleCompany.customer(7));
		effects.add("SE-2", "ORDER", this.company.table("shipments").rows().get(0).get(1));
	}

	private void referrals() {
		for (int number = 7; number <= 16; number++) {
			this.company.table("referrals")
				.add(SampleCompany.customer(number), SampleCompany.customer(number + 10 + number % 3),
						(number % 4 == 0) ? "" : "2025-%02d-01T00:00:00Z".formatted(number % 12 + 1));
		}
	}

	private LocalDate day(List<String> order) {
		return LocalDate.parse(this.company.table("orders").get(order, "placedAt").substring(0, 10));
	}

}
