package dev.cliengine.command.parse;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A place between two tokens of a line.
 */
final class TokenCursor {

	private final List<String> tokens;

	private int at;

	TokenCursor(List<String> tokens) {
		this.tokens = List.copyOf(tokens);
	}

	boolean hasNext() {
		return this.at < this.tokens.size();
	}

	/** How many tokens stand before the next one. */
	int place() {
		return this.at;
	}

	String next() {
		return this.tokens.get(this.at++);
	}

	List<String> all() {
		return this.tokens;
	}

	/** The token before this place. */
	String last() {
		return this.tokens.get(this.at - 1);
	}

	/** All tokens behind this place. */
	List<String> rest() {
		return this.tokens.subList(this.at, this.tokens.size());
	}

	/** The next token, which stays the next one. */
	@Nullable String peek() {
		return hasNext() ? this.tokens.get(this.at) : null;
	}

}
