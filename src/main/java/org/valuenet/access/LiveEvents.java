package org.valuenet.access;

import graphql.ExecutionResult;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldParameters;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Has each event of a subscription answered as the subscriber may see it then: with a
 * scope worked out anew, and with nothing that was loaded for events before.
 */
@Component
class LiveEvents extends SimplePerformantInstrumentation {

	@Override
	public InstrumentationContext<ExecutionResult> beginSubscribedFieldEvent(InstrumentationFieldParameters parameters,
			@Nullable InstrumentationState state) {
		ExecutionContext event = parameters.getExecutionContext();
		Asking asking = event.getGraphQLContext().get(Asking.KEY);
		if (asking != null) {
			asking.renew();
		}
		event.getDataLoaderRegistry().getDataLoaders().forEach(DataLoader::clearAll);
		return SimpleInstrumentationContext.noOp();
	}

}
