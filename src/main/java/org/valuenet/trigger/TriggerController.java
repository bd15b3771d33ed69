package org.valuenet.trigger;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.valuenet.access.Audit;
import org.valuenet.access.Role;
import org.valuenet.access.Viewer;
import org.valuenet.api.Connection;
import org.valuenet.api.FieldKey;
import org.valuenet.api.NotFoundException;
import org.valuenet.api.Page;
import org.valuenet.catalogue.Product;
import org.valuenet.catalogue.Products;
import org.valuenet.customer.Customer;
import org.valuenet.customer.Customers;
import org.valuenet.graph.Graph;
import org.valuenet.trigger.Firing.FiringStatus;
import org.valuenet.trigger.Firings.Filter;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.context.annotation.Lazy;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** Rules and firings in GraphQL. */
@Controller
class TriggerController {

	private static final String LIST = "firings";

	private final Firings firings;

	private final RaisedFirings raised;

	private final TriggerRules rules;

	private final Customers customers;

	private final Products products;

	private final Graph graph;

	private final Viewer viewer;

	private final Audit audit;

	TriggerController(Firings firings, RaisedFirings raised, @Lazy TriggerRules rules, Customers customers,
			Products products, Graph graph, Viewer viewer, Audit audit, BatchLoaderRegistry loaders) {
		this.firings = firings;
		this.raised = raised;
		this.rules = rules;
		this.customers = customers;
		this.products = products;
		this.graph = graph;
		this.viewer = viewer;
		this.audit = audit;
		loaders.<FieldKey<Page>, Connection<Firing>>forName("customerFirings")
			.registerMappedBatchLoader(
					(keys, environment) -> Mono.fromCallable(() -> FieldKey.load(keys, firings::pages)));
	}

	@QueryMapping
	Connection<Firing> firings(@Argument @Nullable Filter filter, @Argument @Nullable Integer first,
			@Argument @Nullable String after) {
		return this.firings.page((filter != null) ? filter : Filter.NONE, Page.of(first, after, LIST));
	}

	@SchemaMapping(typeName = "Customer", field = "firings")
	CompletableFuture<Connection<Firing>> ofCustomer(Customer customer, @Argument @Nullable Integer first,
			@Argument @Nullable String after, DataLoader<FieldKey<Page>, Connection<Firing>> customerFirings) {
		return customerFirings.load(new FieldKey<>(customer.id(), Page.of(first, after, LIST)));
	}

	@MutationMapping
	Firing setFiringStatus(@Argument String id, @Argument FiringStatus status, @Argument @Nullable String reason) {
		this.viewer.require(Role.REP, Role.ANALYST, Role.STEWARD);
		Firing found = this.firings.byId(id);
		if (found == null) {
			throw new NotFoundException("argument id: no firing has the key \"" + id + "\"; see firings for the keys");
		}
		this.graph.inWrite((transaction) -> {
			transaction.run("trigger/write-firing-status",
					Map.of("firingId", id, "status", status.name(), "reason", (reason != null) ? reason : ""));
			this.audit.change(transaction, "setFiringStatus", List.of(id, status.name()));
			return id;
		});
		return new Firing(found.id(), found.firedAt(), status, found.ruleId(), found.customerId());
	}

	@SubscriptionMapping
	Flux<Firing> firingRaised(@Argument @Nullable String rule, @Argument @Nullable String after) {
		this.viewer.require(Role.REP, Role.ANALYST, Role.STEWARD);
		if (rule != null && !this.rules.existsById(rule)) {
			throw new NotFoundException("argument rule: no rule has the key \"" + rule + "\"; leave it out for all");
		}
		return this.raised.behind(rule, after);
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
