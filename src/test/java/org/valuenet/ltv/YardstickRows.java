package org.valuenet.ltv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

import tools.jackson.databind.JsonNode;

/**
 * How near models and rules of thumb came to CDNOW's 39 hold-out weeks, and the running
 * sum of purchases to each week, beside the reference.
 */
final class YardstickRows {

	private static final int WEEKS = 39;

	/** References have at least seven digits. */
	private static final double SEVEN_DIGITS = 1e-6;

	/**
	 * A sum of amounts may or may not equal another in its last bit, and equal values
	 * share a rank or come in the order of the customers.
	 */
	private static final double TIES = 5e-5;

	private final List<ValidationRows.Row> rows = new ArrayList<>();

	private final JsonNode reference = CdnowReference.json("ltv_yardsticks_cdnow.json");

	private final List<Map<String, String>> table = CdnowReference.table("cdnow_rfm.csv");

	private final List<PurchaseHistory> histories = CdnowReference.histories();

	private final Map<PurchaseModelKind, CustomerBaseModel> fitted = new EnumMap<>(PurchaseModelKind.class);

	private final PurchaseLog log = PurchaseLog.cdnow().tenth();

	private YardstickRows() {
		for (PurchaseModelKind kind : PurchaseModelKind.values()) {
			this.fitted.put(kind, CustomerBaseModel.fit(kind, this.histories).orElseThrow());
		}
	}

	static List<ValidationRows.Row> all() {
		YardstickRows all = new YardstickRows();
		all.models();
		all.rules();
		all.actualTotals();
		all.tracking();
		return all.rows;
	}

	private void models() {
		double pooled = IntStream.range(0, this.histories.size()).mapToDouble((i) -> spent(i)).sum()
				/ this.histories.stream().mapToInt(PurchaseHistory::repeats).sum();
		this.fitted.forEach((kind, model) -> {
			String key = ValidationRows.key(kind);
			IntToDoubleFunction purchases = (i) -> model.purchaseModel().expectedPurchases(history(i), WEEKS);
			figures(kind.title() + ", purchases of 39 weeks: ", this.reference.get("purchases").get(key), purchases,
					"x_holdout");
			figures(kind.title() + " with Gamma-Gamma, value of 39 weeks: ",
					this.reference.get("ltv_value").get(key + "+gg"),
					(i) -> purchases.applyAsDouble(i) * model.valuePerPurchase(history(i)).orElseThrow(),
					"value_holdout");
			add(kind.title() + ": purchases of 39 weeks", this.reference.get("holdout_totals").get(key),
					sum(purchases));
		});
		CustomerBaseModel model = this.fitted.get(PurchaseModelKind.BG_NBD);
		value("BG/NBD with mean repeat purchase", "bgnbd x pooled mean",
				(i) -> model.purchaseModel().expectedPurchases(history(i), WEEKS) * pooled);
	}

	private void rules() {
		IntToDoubleFunction rate = (i) -> WEEKS / history(i).ageWeeks();
		figures("past rate goes on, purchases of 39 weeks: ", this.reference.get("purchases").get("naive x/T"),
				(i) -> history(i).repeats() * rate.applyAsDouble(i), "x_holdout");
		value("past rate goes on", "naive: repeat rate x/T continued, own mean",
				(i) -> spent(i) * rate.applyAsDouble(i));
		value("past rate goes on, first purchase included", "naive incl. first: (x+1)/T, own mean",
				(i) -> (spent(i) + number(i, "first_value")) * rate.applyAsDouble(i));
		value("the same with a purchase in the last 13 weeks, else nothing",
				"hiatus: active if last purchase within 13 weeks",
				(i) -> (history(i).ageWeeks() - history(i).lastWeeks() <= 13)
						? (spent(i) + number(i, "first_value")) * rate.applyAsDouble(i) : 0);
		value("repeat spend comes again", "same as last 39 weeks (repeat spend repeated)", this::spent);
		double all = sum(this::spent) / this.histories.stream().mapToDouble(PurchaseHistory::ageWeeks).sum() * WEEKS;
		value("cohort mean", "cohort mean (everyone the same, rate x/T pooled)", (i) -> all);
		LocalDate end = LocalDate.of(1997, 9, 30);
		Map<String, Double> recent = new HashMap<>();
		this.log.cohort(new BacktestPeriod(LocalDate.of(1997, 1, 1), end, LocalDate.of(1998, 6, 30)))
			.forEach((buyer) -> recent.put(buyer.customerId(), buyer.recentMinor() / 100));
		List<String> keys = List.copyOf(PurchaseLog.keysOfTenth());
		value("last quarter goes on", "last 13 weeks repeat spend x3", (i) -> recent.get(keys.get(i)) * 3);
	}

	private void value(String name, String key, IntToDoubleFunction predicted) {
		figures(name + ", value of 39 weeks: ", this.reference.get("ltv_value").get(key), predicted, "value_holdout");
	}

	/** All figures of the reference but those drawn at random. */
	private void figures(String name, JsonNode figures, IntToDoubleFunction predicted, String actualColumn) {
		double[] ours = IntStream.range(0, this.histories.size()).mapToDouble(predicted).toArray();
		double[] actual = IntStream.range(0, ours.length).mapToDouble((i) -> number(i, actualColumn)).toArray();
		Accuracy accuracy = Accuracy.of(ours, actual);
		double sum = sum(predicted);
		double sumActual = sum((i) -> actual[i]);
		BiConsumer<String, Double> add = (figure, value) -> {
			if (!figures.get(figure).isNull()) {
				boolean ranks = "spearman".equals(figure) || "gini_normalised".equals(figure);
				this.rows.add(new ValidationRows.Row(name + figure.replace('_', ' '), figures.get(figure).asString(),
						value, ranks ? TIES : SEVEN_DIGITS));
			}
		};
		add.accept("sum_predicted", sum);
		add.accept("sum_actual", sumActual);
		add.accept("accuracy_cohort", accuracy.cohort());
		add.accept("wape_decile", 1 - accuracy.decile());
		add.accept("accuracy_decile", accuracy.decile());
		add.accept("mae", accuracy.meanAbsoluteError());
		add.accept("wape_individual", accuracy.wape());
		add.accept("rmse", Math.sqrt(sum((i) -> Math.pow(ours[i] - actual[i], 2)) / ours.length));
		add.accept("spearman", accuracy.spearman());
		add.accept("gini_normalised", accuracy.giniNormalised());
		add.accept("top_decile_capture", topDecile(ours, actual) / sumActual);
		add.accept("ratio_pred_actual", sum / sumActual);
	}

	private static double topDecile(double[] predicted, double[] actual) {
		return IntStream.range(0, predicted.length)
			.boxed()
			.sorted((i, j) -> Double.compare(predicted[j], predicted[i]))
			.limit(predicted.length / 10)
			.mapToDouble((i) -> actual[i])
			.sum();
	}

	private void actualTotals() {
		add("purchases of 39 weeks", this.reference.get("holdout_totals").get("actual"),
				sum((i) -> number(i, "x_holdout")));
		for (Map<String, String> row : CdnowReference.table("frequency_bins_a.csv")) {
			double[] later = IntStream.range(0, this.histories.size())
				.filter((i) -> ValidationRows.isIn(row.get("bin"), history(i)))
				.mapToDouble((i) -> number(i, "x_holdout"))
				.toArray();
			String name = "customers with " + row.get("bin") + " repeats: ";
			add(name + "number", row.get("customers"), later.length);
			add(name + "purchases in 39 weeks", row.get("actual_total"),
					IntStream.range(0, later.length).mapToDouble((i) -> later[i]).sum());
			add(name + "mean purchases in 39 weeks", row.get("actual_mean"),
					IntStream.range(0, later.length).mapToDouble((i) -> later[i]).average().orElseThrow());
		}
	}

	private void tracking() {
		for (Map<String, String> row : CdnowReference.table("tracking_a.csv")) {
			add("repeat purchases to week " + row.get("week"), row.get("actual_cum"),
					actual(Integer.parseInt(row.get("week"))));
		}
		this.fitted.forEach((kind, model) -> {
			JsonNode errors = this.reference.get("tracking").get(ValidationRows.key(kind));
			double[] expected = IntStream.rangeClosed(0, 78)
				.mapToDouble((week) -> ValidationRows.expected(model.purchaseModel(), this.histories, week))
				.toArray();
			double[] actual = IntStream.rangeClosed(0, 78).mapToDouble(this::actual).toArray();
			IntToDoubleFunction error = (week) -> Math.abs(expected[week] - actual[week]) / actual[week];
			String name = kind.title() + ", running sum of purchases: ";
			add(name + "mean absolute error of all weeks", errors.get("cum_mape_all_weeks_with_actual"),
					IntStream.rangeClosed(1, 78)
						.filter((w) -> actual[w] > 0)
						.mapToDouble(error)
						.average()
						.orElseThrow());
			add(name + "of weeks 14 to 78", errors.get("cum_mape_weeks_14_78"), mean(14, 78, error));
			add(name + "of weeks 14 to 39", errors.get("cum_mape_calibration_14_39"), mean(14, 39, error));
			add(name + "of weeks 40 to 78", errors.get("cum_mape_holdout_40_78"), mean(40, 78, error));
			add(name + "error in week 78", errors.get("cum_error_week78"), expected[78] / actual[78] - 1);
			add(name + "mean absolute error of each week from 40 to 78", errors.get("incr_weekly_mape_holdout"),
					mean(40, 78, (w) -> Math.abs((expected[w] - expected[w - 1]) / (actual[w] - actual[w - 1]) - 1)));
			add(name + "purchases of weeks 40 to 78", errors.get("uncond_holdout_total"), expected[78] - expected[39]);
		});
	}

	private static double mean(int from, int to, IntToDoubleFunction error) {
		return IntStream.rangeClosed(from, to).mapToDouble(error).average().orElseThrow();
	}

	/** Repeat purchases up to the end of a week; the first begins on 1997-01-01. */
	private double actual(int week) {
		LocalDate end = LocalDate.of(1996, 12, 31).plusWeeks(week);
		return this.log.purchases()
			.values()
			.stream()
			.mapToInt((days) -> Math.max(0, days.headMap(end, true).size() - 1))
			.sum();
	}

	private double sum(IntToDoubleFunction value) {
		return IntStream.range(0, this.histories.size()).mapToDouble(value).sum();
	}

	private PurchaseHistory history(int i) {
		return this.histories.get(i);
	}

	private double spent(int i) {
		return history(i).repeats() * history(i).meanRepeatMinor();
	}

	private double number(int i, String column) {
		return Double.parseDouble(this.table.get(i).get(column));
	}

	private void add(String name, JsonNode reference, double ours) {
		add(name, reference.asString(), ours);
	}

	private void add(String name, String reference, double ours) {
		this.rows.add(new ValidationRows.Row(name, reference, ours, SEVEN_DIGITS));
	}

}
