package dev.cliengine.config;

import java.util.ArrayList;
import java.util.List;

import org.tomlj.Toml;

/**
 * Goes through a TOML text word by word.
 */
final class TomlTokens {

	final TomlDigest digest;

	private final String text;

	private int position;

	TomlTokens(String text) {
		this.text = text;
		this.digest = new TomlDigest(text);
	}

	int position() {
		return this.position;
	}

	boolean atEnd() {
		return this.position >= this.text.length();
	}

	boolean at(char character) {
		return !atEnd() && this.text.charAt(this.position) == character;
	}

	boolean accept(char character) {
		boolean found = at(character);
		this.position += found ? 1 : 0;
		return found;
	}

	void expect(char character) {
		if (!accept(character)) {
			throw new Stop();
		}
	}

	void blanks() {
		while (at(' ') || at('\t')) {
			this.position++;
		}
	}

	/** Blanks, line ends and comments. */
	void gap() {
		int start = this.position;
		while (true) {
			blanks();
			if (at('#')) {
				comment(start);
			}
			else if (!lineEnd()) {
				this.digest.gap(start, this.position);
				return;
			}
		}
	}

	/** Insists on the end of the line or of the text, and goes on to what comes next. */
	void endOfStatement() {
		blanks();
		if (!atEnd() && !at('#') && !at('\n') && !this.text.startsWith("\r\n", this.position)) {
			throw new Stop();
		}
		gap();
	}

	/** The names of a key, which dots separate. */
	List<String> key() {
		List<String> names = new ArrayList<>();
		do {
			blanks();
			names.add(name());
			blanks();
		}
		while (accept('.'));
		return names;
	}

	/** A string, or whatever else is no bracket or brace. */
	void scalar() {
		if (at('"') || at('\'')) {
			string();
			return;
		}
		int start = this.position;
		while (!atEnd() && ",]}#\r\n".indexOf(this.text.charAt(this.position)) < 0) {
			this.position++;
		}
		while (this.position > start && " \t".indexOf(this.text.charAt(this.position - 1)) >= 0) {
			this.position--;
		}
		if (this.position == start) {
			throw new Stop();
		}
	}

	private void comment(int gapStart) {
		int start = this.position;
		for (; !atEnd(); this.position++) {
			char character = this.text.charAt(this.position);
			if (character == '\n' || this.text.startsWith("\r\n", this.position)) {
				return;
			}
			if (Character.isISOControl(character) && character != '\t' && character <= 0x7F) {
				this.digest.gap(gapStart, start);
				throw new Stop();
			}
		}
	}

	private boolean lineEnd() {
		int start = this.position;
		this.position += this.text.startsWith("\r\n", this.position) ? 2 : at('\n') ? 1 : 0;
		return this.position > start;
	}

	private String name() {
		int start = this.position;
		if (at('"') || at('\'')) {
			line(this.text.charAt(start));
			return unquoted(this.text.substring(start, this.position));
		}
		while (!atEnd() && isBare(this.text.charAt(this.position))) {
			this.position++;
		}
		if (this.position == start) {
			throw new Stop();
		}
		return this.text.substring(start, this.position);
	}

	private static String unquoted(String name) {
		if (name.charAt(0) == '\'' || name.indexOf('\\') < 0) {
			return name.substring(1, name.length() - 1);
		}
		try {
			return Toml.parseDottedKey(name).get(0);
		}
		catch (IllegalArgumentException ex) {
			throw new Stop();
		}
	}

	private void string() {
		char quote = this.text.charAt(this.position);
		String three = String.valueOf(quote).repeat(3);
		if (!this.text.startsWith(three, this.position)) {
			line(quote);
			return;
		}
		this.position += 3;
		while (!this.text.startsWith(three, this.position)) {
			character(quote);
		}
		this.position += 3;
		// Two more quotes belong to the text before the closing ones.
		for (int i = 0; i < 2; i++) {
			accept(quote);
		}
	}

	/** A string on one line. */
	private void line(char quote) {
		expect(quote);
		while (!at(quote)) {
			if (at('\n')) {
				throw new Stop();
			}
			character(quote);
		}
		expect(quote);
	}

	private void character(char quote) {
		this.position += (quote == '"' && at('\\')) ? 2 : 1;
		if (this.position > this.text.length()) {
			this.position = this.text.length();
			throw new Stop();
		}
	}

	static boolean isBare(char character) {
		return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')
				|| (character >= '0' && character <= '9') || character == '_' || character == '-';
	}

	/** The structure ends here. */
	static final class Stop extends RuntimeException {

		private static final long serialVersionUID = 1L;

		Stop() {
			super(null, null, false, false);
		}

	}

}
