package org.valuenet.ltv;

import java.util.function.ToDoubleFunction;

/** The figures by which predictions are compared. */
enum AccuracyMeasure {

	COHORT("accuracy over all customers", Accuracy::cohort),

	DECILE("accuracy by decile", Accuracy::decile),

	INDIVIDUAL("accuracy by customer", (accuracy) -> 1 - accuracy.wape()),

	MEAN_ABSOLUTE_ERROR("mean absolute error", Accuracy::meanAbsoluteError) {

		@Override
		boolean isBetter(double one, double other) {
			return one < other;
		}

	},

	SPEARMAN("rank correlation", Accuracy::spearman),

	GINI("normalised Gini", Accuracy::giniNormalised);

	private final String title;

	private final ToDoubleFunction<Accuracy> figure;

	AccuracyMeasure(String title, ToDoubleFunction<Accuracy> figure) {
		this.title = title;
		this.figure = figure;
	}

	String title() {
		return this.title;
	}

	double of(Accuracy accuracy) {
		return this.figure.applyAsDouble(accuracy);
	}

	boolean isBetter(double one, double other) {
		return one > other;
	}

}
