package org.valuenet.ltv;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** The models that a fit is made of: one of purchases, one of their value, and sBG. */
enum ModelPart {

	/** When customers buy, by BG/NBD. */
	BG_NBD(PurchaseModelKind.BG_NBD),

	/** When customers buy, by MBG/NBD. */
	MBG_NBD(PurchaseModelKind.MBG_NBD),

	/** When customers buy, by Pareto/NBD. */
	PARETO_NBD(PurchaseModelKind.PARETO_NBD),

	/** What a purchase is worth, by Gamma-Gamma. */
	SPENDING(null, "Gamma-Gamma", "spending", SpendingModel.PARAMETER_NAMES,
			(base) -> SpendingModel.fit(base.histories()), (base) -> SpendingModel.likelihood(base.histories())),

	/** Which contracts are renewed, by sBG. */
	RENEWALS(null, "sBG", "renewal", RenewalModel.PARAMETER_NAMES, (base) -> RenewalModel.fit(base.chains()),
			(base) -> RenewalModel.likelihood(base.chains()));

	private final @Nullable PurchaseModelKind kind;

	private final String title;

	private final String property;

	private final List<String> parameterNames;

	private final Function<CustomerBase, Fit> fit;

	private final Function<CustomerBase, LogLikelihood> likelihood;

	ModelPart(PurchaseModelKind kind) {
		this(kind, kind.title(), "purchase", kind.parameterNames(), (base) -> kind.fit(base.histories()),
				(base) -> kind.likelihood(GroupedHistories.of(base.histories(), 1)));
	}

	ModelPart(@Nullable PurchaseModelKind kind, String title, String property, List<String> parameterNames,
			Function<CustomerBase, Fit> fit, Function<CustomerBase, LogLikelihood> likelihood) {
		this.kind = kind;
		this.title = title;
		this.property = property;
		this.parameterNames = parameterNames;
		this.fit = fit;
		this.likelihood = likelihood;
	}

	/** The part that is a model of purchases. */
	static ModelPart of(PurchaseModelKind kind) {
		return Arrays.stream(values()).filter((part) -> part.kind == kind).findFirst().orElseThrow();
	}

	/** Whether it says when customers buy. */
	boolean isOfPurchases() {
		return this.kind != null;
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
	Fit fit(CustomerBase base) {
		return this.fit.apply(base);
	}

	/** A base's likelihood, in weeks and minor units. */
	LogLikelihood likelihood(CustomerBase base) {
		return this.likelihood.apply(base);
	}

}
