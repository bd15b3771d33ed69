package org.valuenet.ltv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * The models against reference results on CDNOW (Fader and Hardie's 1/10 sample), time in
 * exact weeks, and against values of single customers computed at 40 digits.
 */
class ReferenceTests {

	private static final Path FOLDER = Path.of("..", "shared", "reference", "clv");

	private static final BgNbd PUBLISHED = new BgNbd(0.243, 4.414, 0.793, 2.426);

	@BeforeEach
	void referenceIsAtHand() {
		assumeTrue(Files.isDirectory(FOLDER), "left out: the reference results are not beside the project");
	}

	@Test
	void fitOnCdnowEqualsTheReference() throws IOException {
		Optional<CustomerBaseModel> fitted = CustomerBaseModel.fit(PurchaseModelKind.BG_NBD, cdnow());
		assertThat(fitted).isPresent();
		Maximum purchases = fitted.orElseThrow().purchases();
		double[] expected = parameters("weeks_exact", "bgnbd");
		for (int i = 0; i < 4; i++) {
			assertThat(purchases.parameter(i)).isEqualTo(expected[i], within(1e-5 * expected[i]));
		}
		assertThat(purchases.logLikelihood()).isEqualTo(number("weeks_exact", "bgnbd", "loglik"), within(1e-6));
	}

	@Test
	void spendingFitOnCdnowEqualsTheReference() throws IOException {
		Maximum spending = CustomerBaseModel.fit(PurchaseModelKind.BG_NBD, cdnow()).orElseThrow().spending();
		double[] expected = parameters("weeks_exact", "gg");
		for (int i = 0; i < 3; i++) {
			assertThat(spending.parameter(i)).isEqualTo(expected[i], within(1e-5 * expected[i]));
		}
		assertThat(spending.logLikelihood()).isEqualTo(number("weeks_exact", "gg", "loglik"), within(1e-6));
	}

	@Test
	void valuesOfSingleCustomersEqualTheReference() throws IOException {
		List<String> lines = Files.readAllLines(FOLDER.resolve("customers_a.csv"));
		List<String> header = List.of(lines.get(0).split(","));
		for (String line : lines.subList(1, lines.size())) {
			String[] row = line.split(",");
			PurchaseHistory history = new PurchaseHistory(Integer.parseInt(row[header.indexOf("x")]),
					Double.parseDouble(row[header.indexOf("t_x")]), Double.parseDouble(row[header.indexOf("T")]),
					Double.parseDouble(row[header.indexOf("mean_value")]));
			expect(line, PUBLISHED.logLikelihood(history), row[header.indexOf("bgnbd_loglik")]);
			expect(line, PUBLISHED.probabilityAlive(history), row[header.indexOf("bgnbd_p_alive")]);
			for (int weeks : new int[] { 1, 39, 52 }) {
				expect(line, PUBLISHED.expectedPurchases(history, weeks), row[header.indexOf("bgnbd_cet_" + weeks)]);
			}
			expect(line, new GammaGamma(6.25, 3.74, 15.44).expectedValue(history).value().orElseThrow(),
					row[header.indexOf("gg_expected_value")]);
		}
	}

	@ParameterizedTest
	@CsvSource({ "0.999999999999", "1", "1.000000000001" })
	void expectationPassesTheRemovablePoleAtOne(double a) {
		PurchaseHistory history = new PurchaseHistory(3, 20, 30, 0);
		double below = new BgNbd(0.243, 4.414, 0.999, 2.426).expectedPurchases(history, 39);
		double above = new BgNbd(0.243, 4.414, 1.001, 2.426).expectedPurchases(history, 39);
		assertThat(new BgNbd(0.243, 4.414, a, 2.426).expectedPurchases(history, 39)).isBetween(above, below);
	}

	private static void expect(String line, double value, String expected) {
		double reference = Double.parseDouble(expected);
		assertThat(value).as(line).isEqualTo(reference, within(1e-9 * Math.abs(reference) + 1e-300));
	}

	private static List<PurchaseHistory> cdnow() throws IOException {
		List<PurchaseHistory> histories = new ArrayList<>();
		for (String line : Files.readAllLines(FOLDER.resolve("cdnow_rfm.csv")).stream().skip(1).toList()) {
			String[] row = line.split(",");
			histories.add(new PurchaseHistory(Integer.parseInt(row[1]), Double.parseDouble(row[2]) / 7,
					Double.parseDouble(row[3]) / 7, Double.parseDouble(row[4])));
		}
		return histories;
	}

	private static double[] parameters(String time, String model) throws IOException {
		return json(time, model).get("params").values().stream().mapToDouble((node) -> node.asDouble()).toArray();
	}

	private static double number(String time, String model, String name) throws IOException {
		return json(time, model).get(name).asDouble();
	}

	private static JsonNode json(String time, String model) throws IOException {
		return new JsonMapper().readTree(Files.readString(FOLDER.resolve("fits_cdnow.json"))).get(time).get(model);
	}

}
