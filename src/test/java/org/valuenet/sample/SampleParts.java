package org.valuenet.sample;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Components, departments and planned downtime: the bearings of batch B-2291 are in those
 * devices, of different customers, whose bearings fail most.
 */
final class SampleParts {

	/** The batch whose bearings fail. */
	static final String BAD_BATCH = "B-2291";

	private static final String BEARING = "BRG-40";

	private static final int DEVICES = 40;

	private static final int MOST_FAILURES_BUT = 2;

	private final SampleCompany company;

	private int components;

	SampleParts(SampleCompany company) {
		this.company = company;
	}

	void make() {
		Set<String> fitted = new HashSet<>();
		for (String device : failing()) {
			fitted.add(device);
			component(device, BAD_BATCH);
		}
		List<String> devices = this.company.table("devices").column("deviceId");
		for (String device : devices.subList(5, DEVICES)) {
			if (fitted.add(device)) {
				component(device, "B-2%03d".formatted(100 + this.components % 3));
			}
		}
		for (int i = 0; i < 4; i++) {
			this.company.table("planned-downtimes")
				.add("PD-" + (i + 1), devices.get(40 + i), "2026-07-%02dT01:00:00Z".formatted(6 + i),
						"2026-07-%02dT09:00:00Z".formatted(6 + i), (i == 3) ? "" : "yearly inspection 年检");
		}
		departments();
	}

	/**
	 * Devices with three failures of the bearing since 2025-07, one for each customer.
	 */
	private List<String> failing() {
		Table outages = this.company.table("outages");
		Set<String> customers = new HashSet<>();
		List<String> failing = new ArrayList<>();
		for (List<String> device : this.company.table("devices").rows()) {
			long failures = outages.rows()
				.stream()
				.filter((row) -> outages.get(row, "deviceId").equals(device.get(0))
						&& outages.get(row, "cause").startsWith("bearing")
						&& outages.get(row, "startedAt").compareTo("2025-07") >= 0)
				.count();
			if (failures > MOST_FAILURES_BUT && customers.add(device.get(1))) {
				failing.add(device.get(0));
			}
		}
		return failing;
	}

	private void component(String device, String batch) {
		boolean replaced = ++this.components % 9 == 0;
		this.company.table("components")
			.add("CP-%04d".formatted(this.components), device, BEARING, batch, "Spindle bearing 主轴轴承",
					"2025-06-02T00:00:00Z", (replaced && !batch.equals(BAD_BATCH)) ? "2026-06-01T00:00:00Z" : "");
	}

	private void departments() {
		Table devices = this.company.table("devices");
		int number = 0;
		for (List<String> device : devices.rows().subList(5, 25)) {
			String customer = devices.get(device, "customerId");
			for (String name : (++number % 3 == 0) ? List.of("Production 生产", "Quality 质量")
					: List.of("Production 生产")) {
				String id = "DP-" + customer.substring(2) + "-" + name.charAt(0);
				if (!this.company.table("departments").column("departmentId").contains(id)) {
					this.company.table("departments").add(id, customer, name);
				}
				this.company.table("device-uses")
					.add(id, device.get(0), "2025-01-01T00:00:00Z", (number == 7) ? "2026-01-01T00:00:00Z" : "");
			}
		}
	}

}
