package org.valuenet.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.DocumentAndVariables;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Node;
import graphql.language.NodeVisitorStub;
import graphql.language.NodeTraverser;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
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
		check(documentAndVariables.getDocument());
		return documentAndVariables;
	}

	/**
	 * Counts, whatever fragments the fields stand in.
	 * @throws AbortExecutionException if there are too many of something
	 */
	static void check(Document document) {
		Count count = new Count();
		new NodeTraverser().preOrder(count, List.<Node>of(document));
		check("aliases", count.aliases, ALIASES);
		check("directives", count.directives, DIRECTIVES);
		Map<String, SelectionSet> fragments = document.getDefinitionsOfType(FragmentDefinition.class)
			.stream()
			.collect(Collectors.toMap(FragmentDefinition::getName, FragmentDefinition::getSelectionSet,
					(first, second) -> first));
		int rootFields = document.getDefinitionsOfType(OperationDefinition.class)
			.stream()
			.mapToInt((operation) -> fields(operation.getSelectionSet(), new HashMap<>(fragments)))
			.sum();
		check("root fields", rootFields, ROOT_FIELDS);
	}

	/**
	 * Fields at the top of a selection; each fragment counts once, so that a cycle ends.
	 */
	private static int fields(@Nullable SelectionSet selection, Map<String, SelectionSet> fragments) {
		if (selection == null) {
			return 0;
		}
		return selection.getSelections().stream().mapToInt((one) -> {
			if (one instanceof InlineFragment inline) {
				return fields(inline.getSelectionSet(), fragments);
			}
			return (one instanceof FragmentSpread spread) ? fields(fragments.remove(spread.getName()), fragments) : 1;
		}).sum();
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

	}

}
