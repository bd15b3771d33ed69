package org.valuenet.sentiment;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.valuenet.sentiment.Phrases.Match;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.core.io.ClassPathResource;

/**
 * Words and phrases that tell how a text sounds, of every language at once: English and
 * Chinese share none.
 */
final class Lexicon {

	/** The lexicon's files on the classpath. */
	static final List<String> FILES = List.of("sentiment/lexicon-en.yaml", "sentiment/lexicon-zh.yaml");

	private final Phrases<Term> terms = new Phrases<>();

	/** Reads the lexicon that comes with the service. */
	static Lexicon packaged() throws IOException {
		Lexicon lexicon = new Lexicon();
		for (String file : FILES) {
			try (InputStream content = new ClassPathResource(file).getInputStream()) {
				lexicon.add(YAMLMapper.shared().readValue(content, Words.class));
			}
		}
		return lexicon;
	}

	private void add(Words words) {
		words.words().forEach((weight, phrases) -> add(phrases, new Term(Kind.WORD, weight)));
		words.degrees().forEach((factor, phrases) -> add(phrases, new Term(Kind.DEGREE, factor)));
		add(words.negations(), new Term(Kind.NEGATION, -1));
		add(words.turns(), new Term(Kind.TURN, 1));
	}

	private void add(String phrases, Term term) {
		for (String phrase : phrases.strip().split("\\s+", -1)) {
			this.terms.add(phrase.replace('_', ' '), term);
		}
	}

	/** The longest phrase that starts at a place in a text. */
	@Nullable Match<Term> at(List<String> units, int start) {
		return this.terms.at(units, start);
	}

	/** What a phrase does to the words around it. */
	enum Kind {

		/** Praise or complaint, or neither with a weight of 0. */
		WORD,

		/** Turns the next word around. */
		NEGATION,

		/** Makes the next word weigh more or less. */
		DEGREE,

		/** What comes after it weighs more than what came before. */
		TURN

	}

	/**
	 * A phrase's meaning.
	 *
	 * @param weight -2 to 2 of a word, the factor of a degree
	 */
	record Term(Kind kind, double weight) {
	}

	/** A lexicon file: phrases by weight or factor, set apart by blanks. */
	private record Words(String language, Map<Double, String> words, String negations, Map<Double, String> degrees,
			String turns) {
	}

}
