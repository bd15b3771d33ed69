package org.valuenet.network;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.valuenet.api.Keyed;
import org.valuenet.api.Page;
import org.valuenet.customer.Customer;
import org.valuenet.customer.Customers;
import org.valuenet.network.SupplyShock.SourceKind;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Value at risk in GraphQL. */
@Controller
class SupplyShockController {

	private final SupplyShocks shocks;

	private final Customers customers;

	SupplyShockController(SupplyShocks shocks, Customers customers) {
		this.shocks = shocks;
		this.customers = customers;
	}

	@QueryMapping
	List<SupplyShock> supplyShocks(@Argument @Nullable SourceKind kind, @Argument @Nullable Integer first) {
		return this.shocks.largest((kind != null) ? kind : SourceKind.SUPPLIER,
				Page.of(first, null, "supplyShocks").first());
	}

	@BatchMapping(typeName = "Supplier", field = "valueAtRisk")
	Map<Keyed, SupplyShock> ofSupplier(List<Keyed> suppliers) {
		return byKey(suppliers, this.shocks.ofSuppliers(suppliers.stream().map(Keyed::id).distinct().toList()));
	}

	@BatchMapping(typeName = "Component", field = "valueAtRisk")
	Map<Keyed, SupplyShock> ofComponent(List<Keyed> components) {
		return byKey(components, this.shocks.ofComponents(components.stream().map(Keyed::id).distinct().toList()));
	}

	private static Map<Keyed, SupplyShock> byKey(List<Keyed> keyed, Map<String, SupplyShock> shocks) {
		return keyed.stream()
			.distinct()
			.filter((each) -> shocks.containsKey(each.id()))
			.collect(Collectors.toMap((each) -> each, (each) -> shocks.get(each.id())));
	}

	@BatchMapping(typeName = "ExposedCustomer")
	Map<SupplyShock.Exposed, Customer> customer(List<SupplyShock.Exposed> exposed) {
		return this.customers.of(exposed, SupplyShock.Exposed::customerId);
	}

}
