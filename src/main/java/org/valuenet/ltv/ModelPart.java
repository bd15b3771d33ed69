package org.valuenet.ltv;

import java.util.List;
import java.util.Optional;

/** The models that a fit is made of. */
enum ModelPart {

	/** When customers buy, by BG/NBD. */
	PURCHASES("purchase", PurchaseModelKind.BG_NBD.parameterNames()) {

		@Override
		Optional<Maximum> fit(CustomerBase base) {
			return PurchaseModelKind.BG_NBD.fit(base.histories()).maximum();
		}

		@Override
		double logLikelihood(CustomerBase base, double[] parameters) {
			PurchaseModel model = PurchaseModelKind.BG_NBD.with(parameters);
			return base.histories().stream().mapToDouble(model::logLikelihood).sum();
		}

	},

	/** What a purchase is worth, by Gamma-Gamma. */
	SPENDING("spending", SpendingModel.PARAMETER_NAMES) {

		@Override
		Optional<Maximum> fit(CustomerBase base) {
			return SpendingModel.fit(base.histories()).maximum();
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
	RENEWALS("renewal", RenewalModel.PARAMETER_NAMES) {

		@Override
		Optional<Maximum> fit(CustomerBase base) {
			return RenewalModel.fit(base.chains()).map(RenewalModel::maximum);
		}

		@Override
		double logLikelihood(CustomerBase base, double[] parameters) {
			return RenewalModel.likelihood(base.chains()).at(parameters).value();
		}

	};

	private final String property;

	private final List<String> parameterNames;

	ModelPart(String property, List<String> parameterNames) {
		this.property = property;
		this.parameterNames = parameterNames;
	}

	/** With which the names of its properties in the graph begin. */
	String property() {
		return this.property;
	}

	/** Names as in the papers. */
	List<String> parameterNames() {
		return this.parameterNames;
	}

	/** The maximum of the likelihood, where there is one within the borders. */
	abstract Optional<Maximum> fit(CustomerBase base);

	/** Logarithm of a base's likelihood with given parameters. */
	abstract double logLikelihood(CustomerBase base, double[] parameters);

}
