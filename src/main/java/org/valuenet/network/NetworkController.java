package org.valuenet.network;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.valuenet.api.FieldKey;
import org.valuenet.api.Page;
import org.valuenet.customer.Customer;
import org.valuenet.customer.Customers;
import reactor.core.publisher.Mono;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** Network value in GraphQL. */
@Controller
class NetworkController {

	private final NetworkValues values;

	private final Customers customers;

	private final ValueGroups groups;

	NetworkController(NetworkValues values, Customers customers, ValuePaths paths, ValueGroups groups,
			BatchLoaderRegistry loaders) {
		this.values = values;
		this.customers = customers;
		this.groups = groups;
		loaders.<FieldKey<Integer>, List<ValuePath>>forName("valuePaths")
			.registerMappedBatchLoader((keys, environment) -> Mono.fromCallable(() -> FieldKey.load(keys, paths::of)));
	}

	@BatchMapping
	Map<Customer, NetworkValue> networkValue(List<Customer> customers) {
		Map<String, NetworkValue> values = this.values.of(customers.stream().map(Customer::id).distinct().toList());
		return customers.stream()
			.distinct()
			.filter((customer) -> values.containsKey(customer.id()))
			.collect(Collectors.toMap((customer) -> customer, (customer) -> values.get(customer.id())));
	}

	@SchemaMapping
	CompletableFuture<List<ValuePath>> paths(NetworkValue value, @Argument @Nullable Integer first,
			DataLoader<FieldKey<Integer>, List<ValuePath>> valuePaths) {
		return valuePaths.load(new FieldKey<>(value.customerId(), Page.of(first, null, "paths").first()));
	}

	@BatchMapping(typeName = "NetworkValue")
	Map<NetworkValue, ValueGroup> group(List<NetworkValue> values) {
		return this.groups.of(values);
	}

	@BatchMapping(typeName = "ValueStep", field = "from")
	Map<FlowStep, Customer> from(List<FlowStep> steps) {
		return this.customers.of(steps, FlowStep::from);
	}

	@BatchMapping(typeName = "ValueStep", field = "to")
	Map<FlowStep, Customer> to(List<FlowStep> steps) {
		return this.customers.of(steps, FlowStep::to);
	}

	@BatchMapping(typeName = "GroupMember")
	Map<ValueGroup.Member, Customer> customer(List<ValueGroup.Member> members) {
		return this.customers.of(members, ValueGroup.Member::customerId);
	}

}
