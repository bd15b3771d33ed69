package org.valuenet.ltv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.valuenet.GeneratedPage;
import org.valuenet.ltv.CoverageSimulation.Held;

/**
 * How often the intervals of every model hold the truth: generates
 * src/docs/ltv-intervals.md.
 */
class IntervalCoverageCheck {

	@Test
	void intervalsOfEveryModelCoverTheTruth() throws IOException {
		Map<String, Map<String, Held>> all = new LinkedHashMap<>();
		for (PurchaseModelKind kind : PurchaseModelKind.values()) {
			all.put(kind.title(), CoverageSimulation.ofOrders(kind));
		}
		all.put("sBG", CoverageSimulation.ofContracts());
		all.put("segments", CoverageSimulation.ofSegments());
		StringBuilder rows = new StringBuilder();
		all.forEach((model, held) -> held.forEach((name, counts) -> rows.append(counts.line(model + ": " + name))));
		new GeneratedPage(Path.of("src", "docs", "ltv-intervals.md"))
			.is(Files.readString(Path.of("src", "test", "resources", "ltv", "intervals-page.md"))
				.replace("{{rows}}\n", rows));
		all.values().forEach((held) -> IntervalCoverageTests.assertCoverage(held, held.size()));
	}

}
