package org.valuenet.ltv;

import java.util.Arrays;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.valuenet.api.Money;

/**
 * A model or rule in a back-test, and how it did; without figures where it foretold
 * nothing.
 */
record Candidate(String name, boolean naive, @Nullable Double logLikelihood, @Nullable Double aic,
		@Nullable Money predictedValue, Map<AccuracyMeasure, Estimate> figures, @Nullable String absence) {

	static Candidate of(Forecaster forecaster, Forecaster.Forecast forecast, double[] actual, String currency) {
		if (!forecast.reason().isEmpty()) {
			return new Candidate(forecaster.title(), forecaster.isNaive(), null, null, null, Map.of(),
					forecast.reason());
		}
		Double likelihood = forecast.parameters().isPresent() ? forecast.logLikelihood() : null;
		Double aic = (likelihood != null) ? 2 * (forecast.parameters().getAsInt() - likelihood) : null;
		return new Candidate(forecaster.title(), forecaster.isNaive(), likelihood, aic,
				new Money(Math.round(Arrays.stream(forecast.values()).sum()), currency),
				Bootstrap.USUAL.estimates(new Predictions(forecast.values(), actual)), null);
	}

	public @Nullable Estimate cohortAccuracy() {
		return this.figures.get(AccuracyMeasure.COHORT);
	}

	public @Nullable Estimate decileAccuracy() {
		return this.figures.get(AccuracyMeasure.DECILE);
	}

	public @Nullable Estimate individualAccuracy() {
		return this.figures.get(AccuracyMeasure.INDIVIDUAL);
	}

	public @Nullable Estimate meanAbsoluteErrorMinor() {
		return this.figures.get(AccuracyMeasure.MEAN_ABSOLUTE_ERROR);
	}

	public @Nullable Estimate spearman() {
		return this.figures.get(AccuracyMeasure.SPEARMAN);
	}

	public @Nullable Estimate giniNormalised() {
		return this.figures.get(AccuracyMeasure.GINI);
	}

}
