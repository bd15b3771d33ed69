package org.valuenet.sentiment;

import org.jspecify.annotations.Nullable;

/** A sentiment in one word. */
enum Tone {

	/** From {@link #POSITIVE_FROM} up. */
	POSITIVE,

	/** From 0 up to there: a faint word alone is no praise. */
	NEUTRAL,

	/** Below 0. */
	NEGATIVE,

	/** Without a sentiment. */
	UNRATED;

	/** Chosen on the training part of the labelled tweets, see sentiment-accuracy.md. */
	static final double POSITIVE_FROM = 0.4;

	static Tone of(@Nullable Double sentiment) {
		if (sentiment == null) {
			return UNRATED;
		}
		return (sentiment < 0) ? NEGATIVE : (sentiment >= POSITIVE_FROM) ? POSITIVE : NEUTRAL;
	}

}
