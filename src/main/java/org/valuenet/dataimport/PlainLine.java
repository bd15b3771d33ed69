package org.valuenet.dataimport;

import java.util.ArrayList;
import java.util.List;

/**
 * A physical line that may be a record of its own, as nearly all are: without quotes, so
 * that it is split where its separator stands.
 */
record PlainLine(String text, char separator) {

	/** Whether nothing stands in any column. */
	boolean isBlank() {
		for (int at = 0; at < this.text.length(); at++) {
			if (!Character.isWhitespace(this.text.charAt(at)) && this.text.charAt(at) != this.separator) {
				return false;
			}
		}
		return true;
	}

	/** Whether there are neither quotes nor control characters. */
	boolean isPlain() {
		for (int at = 0; at < this.text.length(); at++) {
			char character = this.text.charAt(at);
			if (character == '"' || (character < ' ' && character != '\t')) {
				return false;
			}
		}
		return true;
	}

	List<String> fields() {
		List<String> fields = new ArrayList<>();
		int start = 0;
		for (int end = this.text.indexOf(this.separator); end >= 0; end = this.text.indexOf(this.separator, start)) {
			fields.add(this.text.substring(start, end));
			start = end + 1;
		}
		fields.add(this.text.substring(start));
		return fields;
	}

}
