package org.valuenet.ltv;

import java.util.List;

/** The models that a fit is made of. */
enum ModelPart {

	/** When customers buy, by BG/NBD. */
	PURCHASES("BG/NBD", "purchase", PurchaseModelKind.BG_NBD.parameterNames()) {

		@Override
		Fit fit(CustomerBase base) {
			return PurchaseModelKind.BG_NBD.fit(base.histories());
		}

		@Override
		double logLikelihood(CustomerBase base, double[] parameters) {
			PurchaseModel model = PurchaseModelKind.BG_NBD.with(parameters);
			return base.histories().stream().mapToDouble(model::logLikelihood).sum();
		}

	},

	/** What a purchase is worth, by Gamma-Gamma. */
	SPENDING("Gamma-Gamma", "spending", SpendingModel.PARAMETER_NAMES) {

		@Override
		Fit fit(CustomerBase base) {
			return SpendingModel.fit(base.histories());
		}

		@Override
		double logLikelihood(CustomerBase base, double[] parameters) {
			GammaGamma model = SpendingModel.with(parameters);
			return base.histories()
				.stream()
				.filter((each) -> each.meanRepeatMinor() > 0)
				.mapToDouble(model::logLikelihood)
				.sum();
		}

	},

	/** Which contracts are renewed, by sBG. */
	RENEWALS("sBG", "renewal", RenewalModel.PARAMETER_NAMES) {

		@Override
		Fit fit(CustomerBase base) {
			return RenewalModel.fit(base.chains());
		}

		@Override
		double logLikelihood(CustomerBase base, double[] parameters) {
			return RenewalModel.likelihood(base.chains()).at(parameters).value();
		}

	};

	private final String title;

	private final String property;

	private final List<String> parameterNames;

	ModelPart(String title, String property, List<String> parameterNames) {
		this.title = title;
		this.property = property;
		this.parameterNames = parameterNames;
	}

	/** The name the literature gives the model. */
	String title() {
		return this.title;
	}

	/** With which the names of its properties in the graph begin. */
	String property() {
		return this.property;
	}

	/** Names as in the papers. */
	List<String> parameterNames() {
		return this.parameterNames;
	}

	/** The maximum of the likelihood within the borders, or why there is none. */
	abstract Fit fit(CustomerBase base);

	/** Logarithm of a base's likelihood with given parameters. */
	abstract double logLikelihood(CustomerBase base, double[] parameters);

}
