package org.valuenet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A page, or the marked part of one, that is made from the code. Its test fails when it
 * is stale; {@code VALUENET_PAGES=write mvn verify} writes it again.
 */
public record GeneratedPage(Path file) {

	private static final String BEGIN = "<!-- generated: begin -->\n";

	private static final String END = "<!-- generated: end -->\n";

	/** Expects the whole page to be this text. */
	public void is(String text) throws IOException {
		if ("write".equals(System.getenv("VALUENET_PAGES"))) {
			Files.writeString(this.file, text);
		}
		assertThat(Files.readString(this.file))
			.as(this.file + " is stale; VALUENET_PAGES=write mvn verify writes it again")
			.isEqualTo(text);
	}

	/** Expects the part between the marks to be this text. */
	public void holds(String text) throws IOException {
		String page = Files.readString(this.file);
		assertThat(page).contains(BEGIN, END);
		is(page.substring(0, page.indexOf(BEGIN) + BEGIN.length()) + text + page.substring(page.indexOf(END)));
	}

}
