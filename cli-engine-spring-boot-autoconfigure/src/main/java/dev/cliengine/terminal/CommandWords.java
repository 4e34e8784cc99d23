package dev.cliengine.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a command from an environment variable into words as a shell would, but without
 * one: nothing is expanded, and {@code ;}, {@code |} or {@code $} mean nothing.
 */
final class CommandWords {

	private final String text;

	private final List<String> words = new ArrayList<>();

	private final StringBuilder word = new StringBuilder();

	private boolean started;

	private CommandWords(String text) {
		this.text = text;
	}

	/**
	 * The words: separated by blanks, which quotes and backslashes keep. A backslash in
	 * double quotes only escapes a quote or a backslash, in single quotes nothing.
	 * @return no words when a quote is not closed
	 */
	static List<String> split(String text) {
		return new CommandWords(text).split();
	}

	private List<String> split() {
		int index = 0;
		while (index < this.text.length()) {
			char character = this.text.charAt(index);
			if (character == '"' || character == '\'') {
				index = quoted(character, index + 1);
				if (index < 0) {
					return List.of();
				}
			}
			else if (Character.isWhitespace(character)) {
				end();
			}
			else {
				boolean escape = character == '\\' && index + 1 < this.text.length();
				index += escape ? 1 : 0;
				add(this.text.charAt(index));
			}
			index++;
		}
		end();
		return List.copyOf(this.words);
	}

	/** The index of the closing quote, negative when there is none. */
	private int quoted(char quote, int start) {
		this.started = true;
		for (int i = start; i < this.text.length(); i++) {
			char character = this.text.charAt(i);
			if (character == quote) {
				return i;
			}
			if (character == '\\' && quote == '"' && i + 1 < this.text.length()
					&& "\"\\".indexOf(this.text.charAt(i + 1)) >= 0) {
				i++;
			}
			add(this.text.charAt(i));
		}
		return -1;
	}

	private void add(char character) {
		this.started = true;
		this.word.append(character);
	}

	private void end() {
		if (this.started) {
			this.words.add(this.word.toString());
			this.word.setLength(0);
			this.started = false;
		}
	}

}
