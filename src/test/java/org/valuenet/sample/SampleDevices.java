package org.valuenet.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Devices with their readings and outages, the stories of MTBF and silence among them.
 */
final class SampleDevices {

	private static final Instant BEGIN = Instant.parse("2024-07-01T00:00:00Z");

	private static final List<String> MODELS = List.of("P-CNC", "P-MILL", "P-ROBOT", "P-LINE");

	/** The device of this customer was another's until the beginning of 2026. */
	private static final int MOVED_TO = 151;

	private static final int MOVED_FROM = 152;

	private static final List<String> CAUSES = List.of("spindle drive", "bearing 轴承", "coolant pump", "control unit",
			"sensor fault", "");

	private final SampleCompany company;

	private final Chance chance;

	private int devices;

	private int signals;

	private int outages;

	SampleDevices(SampleCompany company, Chance chance) {
		this.company = company;
		this.chance = chance;
	}

	void make() {
		fallingMtbf(1, new int[] { 120 }, 17, new int[] { 102 }, 20);
		fallingMtbf(2, new int[] { 120, 180 }, 17, new int[] { 90, 240 }, 20);
		silentSince(3, SampleCompany.AS_OF.minus(48, ChronoUnit.HOURS).minusSeconds(1));
		silentSince(4, SampleCompany.AS_OF.minus(48, ChronoUnit.HOURS));
		for (int number = 5; number <= SampleCompany.CUSTOMERS; number++) {
			int count = (number == 5) ? 1 : this.chance.below(3);
			double quality = this.chance.beta(12, 0.4);
			for (int i = 0; i < count; i++) {
				boolean critical = i == 0;
				String device = device(number, critical);
				Instant last = (number % 17 == 0) ? SampleCompany.AS_OF.minus(5, ChronoUnit.DAYS) : SampleCompany.AS_OF;
				readings(device, critical, quality, last);
				randomOutages(device, last);
			}
		}
		this.company.table("signals").sortBy("signalId");
	}

	private String device(int number, boolean critical) {
		String id = "D-%05d".formatted(++this.devices);
		String product = MODELS.get(this.devices % MODELS.size());
		this.company.table("devices")
			.add(id, (number == MOVED_TO) ? "" : SampleAliases.operator(number), product,
					product.substring(2) + "-" + (100 + this.devices % 7 * 50), critical,
					LocalDate.of(2021, 1, 1).plusDays(this.chance.below(1_200)));
		if (number == MOVED_TO) {
			this.company.table("device-operations")
				.add(id, SampleCompany.customer(MOVED_FROM), "2024-07-01T00:00:00Z", "2026-01-01T00:00:00Z");
			this.company.table("device-operations")
				.add(id, SampleCompany.customer(MOVED_TO), "2026-01-01T00:00:00Z", "");
		}
		return id;
	}

	/**
	 * One device; outages of the given minutes (the last of each window may differ) at
	 * equal distances in the 90 days before 2026-04-02 and in those from it.
	 */
	private void fallingMtbf(int number, int[] before, int countBefore, int[] now, int countNow) {
		String device = device(number, true);
		readings(device, true, 0.97, SampleCompany.AS_OF);
		outagesEvery(device, Instant.parse("2026-01-05T06:00:00Z"), 5, countBefore, before);
		outagesEvery(device, Instant.parse("2026-04-03T06:00:00Z"), 4, countNow, now);
	}

	private void outagesEvery(String device, Instant first, int days, int count, int[] minutes) {
		for (int i = 0; i < count; i++) {
			Instant at = first.plus((long) i * days, ChronoUnit.DAYS);
			int lasting = (i == count - 1) ? minutes[minutes.length - 1] : minutes[0];
			outage(device, at, at.plus(lasting, ChronoUnit.MINUTES), false, "spindle drive");
		}
	}

	private void silentSince(int number, Instant last) {
		String device = device(number, true);
		readings(device, true, 0.98, last.minus(1, ChronoUnit.DAYS));
		signal(device, "CONNECTIVITY", last, "1", "", "");
	}

	private void readings(String device, boolean critical, double quality, Instant last) {
		Instant first = SampleCompany.AS_OF.truncatedTo(ChronoUnit.DAYS)
			.minus(60, ChronoUnit.DAYS)
			.plus(6, ChronoUnit.HOURS);
		int step = critical ? 1 : 3;
		for (Instant at = first; !at.isAfter(last); at = at.plus(step, ChronoUnit.DAYS)) {
			signal(device, "CONNECTIVITY", at, this.chance.happens(quality) ? "1" : "0", "", "");
		}
		for (Instant at = first; !at.isAfter(last); at = at.plus(10, ChronoUnit.DAYS)) {
			double celsius = 55 + this.chance.gamma(4, 3);
			signal(device, "TEMPERATURE", at.plus(5, ChronoUnit.MINUTES),
					"%d.%d".formatted((int) celsius, (int) (celsius * 10) % 10), "Cel",
					(celsius > 85) ? "WARNING" : "");
		}
	}

	private void signal(String device, String kind, Instant at, String value, String unit, String severity) {
		this.company.table("signals").add("S-%06d".formatted(++this.signals), device, kind, at, value, unit, severity);
	}

	private void randomOutages(String device, Instant last) {
		double mtbfHours = 900 + this.chance.gamma(2, 1_900);
		Instant at = BEGIN;
		while (true) {
			at = at.plus(Duration.ofMinutes((long) (this.chance.exponential(mtbfHours) * 60)))
				.truncatedTo(ChronoUnit.MINUTES);
			Instant end = at.plus(10 + (long) this.chance.exponential(240), ChronoUnit.MINUTES);
			if (!end.isBefore(last)) {
				break;
			}
			outage(device, at, end, false, this.chance.oneOf(CAUSES));
			at = end;
		}
		if (this.chance.happens(0.3)) {
			Instant from = LocalDate.of(2026, 5, 1)
				.plusDays(this.chance.below(40))
				.atTime(1, 0)
				.toInstant(ZoneOffset.UTC);
			outage(device, from, from.plus(8, ChronoUnit.HOURS), true, "planned maintenance");
		}
	}

	private void outage(String device, Instant from, Instant until, boolean planned, String cause) {
		this.company.table("outages").add("U-%05d".formatted(++this.outages), device, from, until, planned, cause);
	}

}
