package org.valuenet.api;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/** The forms in which the graph may hold a key that somebody asks for. */
@Component
public class KeySpellings {

	private final KeyCase keyCase;

	public KeySpellings(KeyCase keyCase) {
		this.keyCase = keyCase;
	}

	/**
	 * The key as it was written, which goes first, and in capitals where a source folds
	 * its keys.
	 * @param property of the graph that holds the key
	 */
	public List<String> of(String property, String text) {
		String key = SourceKey.canonical(text);
		return this.keyCase.folds(property) ? Stream.of(key, SourceKey.folded(key)).distinct().toList() : List.of(key);
	}

}
