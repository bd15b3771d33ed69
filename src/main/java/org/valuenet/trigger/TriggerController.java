package org.valuenet.trigger;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.valuenet.access.Audit;
import org.valuenet.access.Role;
import org.valuenet.access.Viewer;
import org.valuenet.api.Connection;
import org.valuenet.api.FieldKey;
import org.valuenet.api.NotFoundException;
import org.valuenet.api.Page;
import org.valuenet.customer.Customer;
import org.valuenet.graph.Graph;
import org.valuenet.trigger.Firing.FiringStatus;
import org.valuenet.trigger.Firings.Filter;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.context.annotation.Lazy;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** Lists of firings, what became of them, and those to come, in GraphQL. */
@Controller
class TriggerController {

	private static final String LIST = "firings";

	private final Firings firings;

	private final RaisedFirings raised;

	private final TriggerRules rules;

	private final Graph graph;

	private final Viewer viewer;

	private final Audit audit;

	TriggerController(Firings firings, RaisedFirings raised, @Lazy TriggerRules rules, Graph graph, Viewer viewer,
			Audit audit, BatchLoaderRegistry loaders) {
		this.firings = firings;
		this.raised = raised;
		this.rules = rules;
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

}
