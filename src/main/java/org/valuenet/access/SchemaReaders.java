package org.valuenet.access;

import graphql.ExecutionInput;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.introspection.Introspection;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Who may read the schema: every role, since each works with it; nobody without one. It
 * is decided anew for each question, as the log-in stands then.
 */
@Component
class SchemaReaders extends SimplePerformantInstrumentation {

	@Override
	public ExecutionInput instrumentExecutionInput(ExecutionInput input, InstrumentationExecutionParameters parameters,
			@Nullable InstrumentationState state) {
		Asking asking = input.getGraphQLContext().get(Asking.KEY);
		boolean reads = asking != null && !asking.identity().roles().isEmpty();
		input.getGraphQLContext().put(Introspection.INTROSPECTION_DISABLED, !reads);
		return input;
	}

}
