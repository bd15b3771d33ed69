package org.valuenet.ltv;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.valuenet.api.SettingException;

/**
 * Which model of purchases lifetime values are made with. BG/NBD is what the search of
 * src/docs/ltv-accuracy.md chose of these; ltvBacktest tells whether that holds for other
 * data.
 */
enum ServedModel {

	BG_NBD(PurchaseModelKind.BG_NBD),

	MBG_NBD(PurchaseModelKind.MBG_NBD),

	PARETO_NBD(PurchaseModelKind.PARETO_NBD),

	/** Of those with a maximum the one with the smallest AIC, at each fit anew. */
	SMALLEST_AIC(PurchaseModelKind.values());

	private final List<PurchaseModelKind> kinds;

	ServedModel(PurchaseModelKind... kinds) {
		this.kinds = List.of(kinds);
	}

	/** The choice that the setting valuenet.purchase-model names. */
	static ServedModel of(String setting) {
		return Arrays.stream(values())
			.filter((each) -> each.key().equals(setting))
			.findFirst()
			.orElseThrow(() -> new SettingException(
					"valuenet.purchase-model: \"" + setting + "\" is no model of purchases; give "
							+ Arrays.stream(values())
								.map(ServedModel::key)
								.collect(Collectors.joining(", "))
								.replaceFirst(", (?=[^,]*$)", " or ")));
	}

	private String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The models to fit: those of purchases that may be chosen, and the others. */
	Set<ModelPart> parts() {
		Set<ModelPart> parts = EnumSet.allOf(ModelPart.class);
		parts
			.removeIf((part) -> part.isOfPurchases() && this.kinds.stream().map(ModelPart::of).noneMatch(part::equals));
		return parts;
	}

	/** The chosen one of the models of purchases that have a maximum. */
	Optional<PurchaseModelKind> among(Map<ModelPart, Maximum> parts) {
		return this.kinds.stream()
			.filter((kind) -> parts.containsKey(ModelPart.of(kind)))
			.min(Comparator.comparingDouble((kind) -> Objects.requireNonNull(parts.get(ModelPart.of(kind))).aic()));
	}

	/**
	 * The same choice among the candidates of a back-test, by name; empty if it has none.
	 */
	Optional<String> among(List<Candidate> candidates) {
		return candidates.stream()
			.filter((each) -> each.aic() != null && this.kinds.stream()
				.map((kind) -> new ModelForecaster(kind, false).title())
				.anyMatch(each.name()::equals))
			.min(Comparator.comparingDouble((each) -> Objects.requireNonNull(each.aic())))
			.map(Candidate::name);
	}

}
