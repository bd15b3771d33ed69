package org.valuenet.api;

import java.util.List;

import graphql.execution.instrumentation.DocumentAndVariables;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.Directive;
import graphql.language.Field;
import graphql.language.Node;
import graphql.language.NodeVisitorStub;
import graphql.language.NodeTraverser;
import graphql.language.OperationDefinition;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import org.jspecify.annotations.Nullable;

/** Counts aliases, directives and the fields at the root of a parsed document. */
@SuppressWarnings("rawtypes")
final class DocumentLimit extends SimplePerformantInstrumentation {

	private static final int ALIASES = 30;

	private static final int ROOT_FIELDS = 20;

	private static final int DIRECTIVES = 50;

	@Override
	public DocumentAndVariables instrumentDocumentAndVariables(DocumentAndVariables documentAndVariables,
			InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
		Count count = new Count();
		new NodeTraverser().depthFirst(count, List.<Node>of(documentAndVariables.getDocument()));
		check("aliases", count.aliases, ALIASES);
		check("directives", count.directives, DIRECTIVES);
		check("root fields", count.rootFields, ROOT_FIELDS);
		return documentAndVariables;
	}

	private static void check(String what, int found, int most) {
		if (found > most) {
			throw QueryLimits.exceeded("the document has " + found + " " + what + ", more than " + most
					+ "; split it into several requests");
		}
	}

	private static final class Count extends NodeVisitorStub {

		private int aliases;

		private int directives;

		private int rootFields;

		@Override
		public TraversalControl visitField(Field field, TraverserContext<Node> context) {
			this.aliases += (field.getAlias() != null) ? 1 : 0;
			return TraversalControl.CONTINUE;
		}

		@Override
		public TraversalControl visitDirective(Directive directive, TraverserContext<Node> context) {
			this.directives++;
			return TraversalControl.CONTINUE;
		}

		@Override
		public TraversalControl visitOperationDefinition(OperationDefinition operation,
				TraverserContext<Node> context) {
			this.rootFields += operation.getSelectionSet().getSelections().size();
			return TraversalControl.CONTINUE;
		}

	}

}
