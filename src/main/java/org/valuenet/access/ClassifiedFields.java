package org.valuenet.access;

import java.util.List;
import java.util.Map;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLDirectiveContainer;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaDirectiveWiring;
import graphql.schema.idl.SchemaDirectiveWiringEnvironment;
import org.jspecify.annotations.Nullable;
import org.valuenet.api.Keyed;

import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/**
 * Masks fields that are {@code @classified} for who may not see them. A masked field is
 * not fetched: it is null, a list is empty, and what must not be null reads as the key.
 */
@Component
class ClassifiedFields implements RuntimeWiringConfigurer, SchemaDirectiveWiring {

	private static final String DIRECTIVE = "classified";

	private final Viewer viewer;

	private final AuditReads reads;

	private final ClassifiedArguments arguments;

	ClassifiedFields(Viewer viewer, AuditReads reads) {
		this.viewer = viewer;
		this.reads = reads;
		this.arguments = new ClassifiedArguments(viewer);
	}

	@Override
	public void configure(RuntimeWiring.Builder builder) {
		builder.directiveWiring(this);
	}

	/** The classification of a part of the schema; null where it has none. */
	static @Nullable Classification of(GraphQLDirectiveContainer part) {
		return part.hasAppliedDirective(DIRECTIVE)
				? Classification.valueOf(part.getAppliedDirective(DIRECTIVE).getArgument("as").getValue()) : null;
	}

	@Override
	public GraphQLFieldDefinition onField(SchemaDirectiveWiringEnvironment<GraphQLFieldDefinition> wiring) {
		GraphQLFieldDefinition field = wiring.getElement();
		Classification classification = of(field);
		if (classification != null || !field.getArguments().isEmpty()) {
			GraphQLFieldsContainer parent = wiring.getFieldsContainer();
			DataFetcher<?> fetcher = wiring.getFieldDataFetcher();
			wiring.getCodeRegistry()
				.dataFetcher(FieldCoordinates.coordinates(parent, field),
						(DataFetcher<Object>) (environment) -> fetched(environment, classification, fetcher));
		}
		return field;
	}

	private @Nullable Object fetched(DataFetchingEnvironment environment, @Nullable Classification classification,
			DataFetcher<?> fetcher) throws Exception {
		this.arguments.check(environment);
		if (classification == null) {
			return fetcher.get(environment);
		}
		if (!this.viewer.sees(classification)) {
			return masked(environment);
		}
		note(environment);
		return fetcher.get(environment);
	}

	/** Notes the read, by the key of what the field belongs to. */
	private void note(DataFetchingEnvironment environment) {
		String field = ((GraphQLNamedType) environment.getParentType()).getName() + "."
				+ environment.getField().getName();
		this.reads.read(this.viewer.identity().name(), field,
				environment.getSource() instanceof Keyed keyed ? keyed.id() : "");
	}

	private static @Nullable Object masked(DataFetchingEnvironment environment) {
		var type = environment.getFieldType();
		if (!GraphQLTypeUtil.isNonNull(type)) {
			return null;
		}
		if (GraphQLTypeUtil.unwrapNonNull(type) instanceof GraphQLList) {
			return List.of();
		}
		return environment.getSource() instanceof Keyed keyed ? keyed.id() : Map.of();
	}

}
