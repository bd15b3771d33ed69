package org.valuenet.network;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;
import org.valuenet.access.Viewer;
import org.valuenet.api.AsOf;
import org.valuenet.api.SettingException;
import org.valuenet.graph.Graph;
import org.valuenet.network.SupplyShock.SourceKind;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Reads the value at risk by supplier and by part number. */
@Component
class SupplyShocks {

	private final Graph graph;

	private final Viewer viewer;

	private final AsOf asOf;

	private final FlowWeights weights;

	private final double decay;

	private final String currency;

	SupplyShocks(Graph graph, Viewer viewer, AsOf asOf, FlowWeights weights,
			@Value("${valuenet.network.shock-decay}") double decay,
			@Value("${valuenet.reporting-currency}") String currency) {
		if (!(decay >= 0 && decay <= 1)) {
			throw new SettingException(
					"valuenet.network.shock-decay: " + decay + " is out of range; give a number from 0 to 1");
		}
		this.graph = graph;
		this.viewer = viewer;
		this.asOf = asOf;
		this.weights = weights;
		this.decay = decay;
		this.currency = currency;
	}

	/** The largest shocks of all suppliers or part numbers. */
	List<SupplyShock> largest(SourceKind kind, int limit) {
		return read(kind, List.of(), limit).stream().map((row) -> SupplyShock.of(kind, row, this.currency)).toList();
	}

	/** The shock of each supplier. */
	Map<String, SupplyShock> ofSuppliers(Collection<String> supplierIds) {
		Map<String, SupplyShock> shocks = new HashMap<>();
		read(SourceKind.SUPPLIER, supplierIds, supplierIds.size()).forEach(
				(row) -> shocks.put(row.get("id").asString(), SupplyShock.of(SourceKind.SUPPLIER, row, this.currency)));
		return shocks;
	}

	/** The shock of the part number of each component. */
	Map<String, SupplyShock> ofComponents(Collection<String> componentIds) {
		Map<String, SupplyShock> shocks = new HashMap<>();
		read(SourceKind.PART, componentIds, componentIds.size()).forEach((row) -> row.get("componentIds")
			.values()
			.forEach((id) -> shocks.put(id.asString(), SupplyShock.of(SourceKind.PART, row, this.currency))));
		return shocks;
	}

	private List<Record> read(SourceKind kind, Collection<String> ids, int limit) {
		Map<String, Object> parameters = new HashMap<>(Map.of("scope", this.viewer.scope().parameter(), "asOf",
				this.asOf.current().toEpochMilli(), "limit", limit));
		if (kind == SourceKind.PART) {
			parameters.put("componentIds", List.copyOf(ids));
			return this.graph.read("network/find-part-shocks", parameters);
		}
		parameters.put("supplierIds", List.copyOf(ids));
		parameters.put("decay", this.decay);
		parameters.put("unknownShareOfSpend", this.weights.unknownShareOfSpend());
		return this.graph.read("network/find-supply-shocks", parameters);
	}

}
