package org.valuenet.sentiment;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.valuenet.graph.Graph;
import org.valuenet.scoring.Groundwork;

import org.springframework.stereotype.Component;

/**
 * Reads every text that waits, those about no customer too, a batch at a time before
 * customers are scored, and where none is due. It starts from the posts marked as new or
 * changed and from an index of versions, so it costs nothing where nothing waits.
 */
@Component
class TextWalk implements Groundwork {

	private static final int BATCH = 1_000;

	private final Graph graph;

	private final PostTexts texts;

	TextWalk(Graph graph, PostTexts texts) {
		this.graph = graph;
		this.texts = texts;
	}

	@Override
	public List<String> queries() {
		return List.of("sentiment/find-unread-posts", "sentiment/write-text-findings");
	}

	@Override
	public void lay(Instant asOf) {
		int count = BATCH;
		while (count == BATCH) {
			count = this.graph.inWrite((transaction) -> this.texts.read(transaction, "sentiment/find-unread-posts",
					Map.of("limit", BATCH)));
		}
	}

}
