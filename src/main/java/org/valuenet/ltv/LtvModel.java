package org.valuenet.ltv;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.valuenet.ltv.FittedBase.ModelParameter;

/**
 * A fit as it is kept in the graph.
 *
 * @param segment null for the fit of all customers
 * @param grades smallest values of the grades, over all customers
 */
record LtvModel(String id, @Nullable String segment, FittedBase fitted, AbcGrades grades, Instant dataAsOf,
		Instant fittedAt) {

	/** The same fit with other grades. */
	LtvModel with(AbcGrades others) {
		return new LtvModel(this.id, this.segment, this.fitted, others, this.dataAsOf, this.fittedAt);
	}

	public String kind() {
		return this.fitted.parts().keySet().stream().map(ModelPart::title).collect(Collectors.joining(" + "));
	}

	public String timeUnit() {
		return "week of 7 days";
	}

	public int customers() {
		return this.fitted.customers();
	}

	public double ownDataWeight() {
		return this.fitted.ownDataWeight();
	}

	public double logLikelihood() {
		return this.fitted.logLikelihood();
	}

	public List<ModelParameter> parameters() {
		return this.fitted.parameters();
	}

}
