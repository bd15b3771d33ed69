package org.valuenet.ltv;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.Values;

import org.valuenet.api.StartFault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Which model of purchases is fitted, chosen and kept. */
class ServedModelTests {

	private static final GammaGamma SPENDING = new GammaGamma(6, 4, 15_000);

	/** Customers who leave without having bought: only Pareto/NBD allows for that. */
	private static final CustomerBase PARETO = new CustomerBase(
			new SimulatedBase(3).of(new ParetoNbd(3, 3, 0.7, 6), SPENDING, 4_000), List.of());

	private static final CustomerBase BETA_GEOMETRIC = new CustomerBase(
			new SimulatedBase(4).of(new BgNbd(0.8, 6, 0.8, 2.5), SPENDING, 4_000), List.of());

	@Test
	void smallestAicPicksTheModelThatTheCustomersFollow() {
		assertThat(served(PARETO, ServedModel.SMALLEST_AIC)).isEqualTo(PurchaseModelKind.PARETO_NBD);
		assertThat(served(BETA_GEOMETRIC, ServedModel.SMALLEST_AIC)).isEqualTo(PurchaseModelKind.BG_NBD);
	}

	@Test
	void modelThatIsNamedIsServedWhateverTheData() {
		assertThat(served(PARETO, ServedModel.BG_NBD)).isEqualTo(PurchaseModelKind.BG_NBD);
		assertThat(served(BETA_GEOMETRIC, ServedModel.MBG_NBD)).isEqualTo(PurchaseModelKind.MBG_NBD);
		assertThat(served(BETA_GEOMETRIC, ServedModel.PARETO_NBD)).isEqualTo(PurchaseModelKind.PARETO_NBD);
	}

	@ParameterizedTest
	@EnumSource
	void fitIsReadAsItWasKept(ServedModel served) {
		LtvModel model = new LtvModel("M-1", null, FittedBase.fit(PARETO, served).orElseThrow(), new AbcGrades(9, 5),
				Instant.parse("2026-07-01T08:00:00Z"), Instant.parse("2026-07-02T08:00:00Z"));
		LtvModel read = LtvModelNode.read(Values.value(LtvModelNode.properties(model)));
		assertThat(read.kind()).isEqualTo(model.kind());
		assertThat(read.parameters()).isEqualTo(model.parameters());
		assertThat(read.fitted().orders().orElseThrow().kind()).isEqualTo(model.fitted().orders().orElseThrow().kind());
		assertThat(read.logLikelihood()).isEqualTo(model.logLikelihood());
	}

	/** Fits that were kept before there was a choice are of BG/NBD. */
	@Test
	void fitWithoutTheNameOfItsModelIsOfBgNbd() {
		LtvModel model = new LtvModel("M-1", null, FittedBase.fit(PARETO, ServedModel.BG_NBD).orElseThrow(),
				new AbcGrades(9, 5), Instant.EPOCH, Instant.EPOCH);
		Map<String, Object> kept = Map.copyOf(nonNull(LtvModelNode.properties(model)));
		assertThat(LtvModelNode.read(Values.value(kept)).kind()).isEqualTo("BG/NBD + Gamma-Gamma");
	}

	@Test
	void settingNamesAModelOrIsRefused() {
		assertThat(ServedModel.of("smallest-aic")).isEqualTo(ServedModel.SMALLEST_AIC);
		assertThat(ServedModel.of("pareto-nbd")).isEqualTo(ServedModel.PARETO_NBD);
		assertThatThrownBy(() -> ServedModel.of("bgnbd")).isInstanceOf(StartFault.class)
			.hasMessage(
					"valuenet.purchase-model: \"bgnbd\" is no model of purchases; give bg-nbd, mbg-nbd, pareto-nbd or "
							+ "smallest-aic");
	}

	private static Map<String, Object> nonNull(Map<String, ? extends Object> properties) {
		Map<String, Object> some = new HashMap<>(properties);
		some.values().removeIf(Objects::isNull);
		some.remove("purchaseModel");
		return some;
	}

	private static PurchaseModelKind served(CustomerBase base, ServedModel served) {
		return FittedBase.fit(base, served).orElseThrow().orders().orElseThrow().kind();
	}

}
