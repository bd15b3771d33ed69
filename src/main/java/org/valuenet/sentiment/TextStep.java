package org.valuenet.sentiment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.valuenet.graph.GraphTransaction;
import org.valuenet.scoring.ScoreStep;

import org.springframework.stereotype.Component;

/** Reads the texts of customers' posts before anything is measured from them. */
@Component
class TextStep implements ScoreStep {

	private final PostTexts texts;

	TextStep(PostTexts texts) {
		this.texts = texts;
	}

	@Override
	public String name() {
		return "sentiment";
	}

	@Override
	public Set<String> after() {
		return Set.of();
	}

	@Override
	public List<String> queries() {
		return List.of("sentiment/find-unread-posts-of-customers");
	}

	@Override
	public void score(GraphTransaction transaction, List<String> customerIds, Instant asOf) {
		this.texts.read(transaction, "sentiment/find-unread-posts-of-customers", Map.of("customerIds", customerIds));
	}

}
