package org.valuenet.trigger;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.valuenet.catalogue.Product;
import org.valuenet.catalogue.Products;
import org.valuenet.customer.Customer;
import org.valuenet.customer.Customers;

import org.springframework.context.annotation.Lazy;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What belongs to a firing: its rule, customer, products and evidence, in GraphQL. */
@Controller
class FiringController {

	private final Firings firings;

	private final TriggerRules rules;

	private final Customers customers;

	private final Products products;

	FiringController(Firings firings, @Lazy TriggerRules rules, Customers customers, Products products) {
		this.firings = firings;
		this.rules = rules;
		this.customers = customers;
		this.products = products;
	}

	@BatchMapping(typeName = "Firing")
	Map<Firing, TriggerRule> rule(List<Firing> firings) {
		Map<String, TriggerRule> rules = this.rules
			.findAllById(firings.stream().map(Firing::ruleId).distinct().toList())
			.stream()
			.collect(Collectors.toMap(TriggerRule::ruleId, (rule) -> rule));
		return firings.stream()
			.distinct()
			.filter((firing) -> rules.containsKey(firing.ruleId()))
			.collect(Collectors.toMap((firing) -> firing, (firing) -> rules.get(firing.ruleId())));
	}

	@BatchMapping(typeName = "Firing")
	Map<Firing, Customer> customer(List<Firing> firings) {
		Map<String, Customer> found = this.customers
			.byKey(firings.stream().map(Firing::customerId).distinct().toList());
		return firings.stream()
			.distinct()
			.filter((firing) -> found.containsKey(firing.customerId()))
			.collect(Collectors.toMap((firing) -> firing, (firing) -> found.get(firing.customerId())));
	}

	@BatchMapping(typeName = "Firing")
	Map<Firing, List<Product>> recommends(List<Firing> firings) {
		Map<Firing, List<String>> keys = this.firings.rows("trigger/find-recommended-products", firings,
				(firing, row) -> row.get("productId").asString());
		Map<String, Product> found = this.products
			.byKey(keys.values().stream().flatMap(List::stream).distinct().toList());
		return keys.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey,
					(entry) -> entry.getValue().stream().map(found::get).filter(Objects::nonNull).toList()));
	}

	@BatchMapping(typeName = "Firing")
	Map<Firing, List<Evidence>> evidence(List<Firing> firings) {
		return this.firings.rows("trigger/find-evidence", firings, (firing, row) -> Evidence.of(row));
	}

	@SchemaMapping(typeName = "TriggerRule")
	String id(TriggerRule rule) {
		return rule.ruleId();
	}

	@SchemaMapping(typeName = "TriggerRule")
	int version(TriggerRule rule) {
		return rule.edition();
	}

}
