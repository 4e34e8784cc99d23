package dev.cliengine.output.query;

import java.util.Arrays;

import dev.cliengine.core.CliException;

/**
 * An expression as the library wants it, and where each of its characters comes from.
 * Between quotes, the library takes two backslashes for one, where JMESPath keeps both:
 * here they are four. It counts places from the last line break, so these become blanks
 * where they may.
 */
final class AdaptedExpression {

	private static final int LONGEST = 20_000;

	private static final int DEEPEST = 200;

	private final String original;

	private final StringBuilder adapted;

	private int[] origins;

	private int codePoints;

	private int depth;

	private boolean placesKnown = true;

	private AdaptedExpression(String original) {
		this.original = original;
		this.adapted = new StringBuilder(original.length() + 8);
		this.origins = new int[original.length() + 8];
	}

	/**
	 * Adapts an expression.
	 * @throws CliException when it is too long or too deeply nested to be read safely
	 */
	static AdaptedExpression of(String original, ExpressionErrors errors) {
		if (original.length() > LONGEST) {
			throw errors.at(LONGEST, "it is longer than " + LONGEST + " characters");
		}
		AdaptedExpression expression = new AdaptedExpression(original);
		int index = 0;
		while (index < original.length()) {
			char character = original.charAt(index);
			index = switch (character) {
				case '\'' -> expression.quoted(index, true);
				case '"' -> expression.quoted(index, false);
				case '\n', '\r', '\t' -> expression.put(' ', index);
				default -> expression.put(original.codePointAt(index), index);
			};
			expression.count(character);
			if (expression.depth > DEEPEST) {
				throw errors.at(index - 1, "it is nested deeper than " + DEEPEST + " levels");
			}
		}
		return expression;
	}

	/** What to give to the library. */
	String text() {
		return this.adapted.toString();
	}

	/**
	 * The index in the original of a place the library tells, -1 when it cannot be known.
	 */
	int origin(int place) {
		if (!this.placesKnown || place < 0) {
			return -1;
		}
		return (place < this.codePoints) ? this.origins[place] : this.original.length();
	}

	private int quoted(int start, boolean raw) {
		char quote = this.original.charAt(start);
		int index = put(quote, start);
		while (index < this.original.length()) {
			int character = this.original.codePointAt(index);
			if (character == '\n') {
				this.placesKnown = false;
			}
			if (character == '\\' && index + 1 < this.original.length()) {
				index = escaped(index, raw);
			}
			else {
				index = put(character, index);
				if (character == quote) {
					return index;
				}
			}
		}
		return index;
	}

	private int escaped(int index, boolean raw) {
		int second = this.original.codePointAt(index + 1);
		put('\\', index);
		if (raw && second == '\\') {
			put('\\', index);
			put('\\', index);
		}
		return put(second, index + 1);
	}

	private int put(int codePoint, int index) {
		if (this.codePoints == this.origins.length) {
			this.origins = Arrays.copyOf(this.origins, this.codePoints * 2);
		}
		this.origins[this.codePoints++] = index;
		this.adapted.appendCodePoint(codePoint);
		return index + Character.charCount(this.original.codePointAt(index));
	}

	private void count(char character) {
		switch (character) {
			case '(', '[', '{' -> this.depth++;
			case ')', ']', '}' -> this.depth--;
			default -> {
			}
		}
	}

}
