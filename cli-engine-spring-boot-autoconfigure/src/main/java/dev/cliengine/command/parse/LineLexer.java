package dev.cliengine.command.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Splits a line of the session into tokens, as people know it from shells: blanks
 * separate, {@code '…'} keeps everything, {@code "…"} everything but {@code \"} and
 * {@code \\}, and a backslash outside quotes keeps the next character. Nothing is
 * expanded.
 *
 * @since 0.1.0
 */
public final class LineLexer {

	private static final String PLAIN = "-_./:,=@%+^~";

	private final String line;

	private final List<Token> tokens = new ArrayList<>();

	private final StringBuilder text = new StringBuilder();

	private int at;

	private boolean complete = true;

	private LineLexer(String line) {
		this.line = line;
	}

	/** Splits a line; never fails. */
	public static LexedLine lex(String line) {
		LineLexer lexer = new LineLexer(line);
		lexer.skipBlanks();
		while (lexer.hasNext()) {
			lexer.token();
			lexer.skipBlanks();
		}
		return new LexedLine(lexer.tokens, lexer.complete);
	}

	/** Writes a word so that {@link #lex} reads it back unchanged. */
	public static String quote(String word) {
		if (!word.isEmpty() && word.chars().allMatch(LineLexer::isPlain)) {
			return word;
		}
		if (word.indexOf('\'') < 0) {
			return "'" + word + "'";
		}
		return '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}

	/** The line that is read as these words. */
	public static String line(List<String> words) {
		return words.stream().map(LineLexer::quote).collect(Collectors.joining(" "));
	}

	private static boolean isPlain(int character) {
		return Character.isLetterOrDigit(character) || PLAIN.indexOf(character) >= 0;
	}

	private boolean hasNext() {
		return this.at < this.line.length();
	}

	private void skipBlanks() {
		while (hasNext() && Character.isWhitespace(this.line.charAt(this.at))) {
			this.at++;
		}
	}

	private void token() {
		int start = this.at;
		this.text.setLength(0);
		while (hasNext() && !Character.isWhitespace(this.line.charAt(this.at))) {
			char next = this.line.charAt(this.at++);
			switch (next) {
				case '\'' -> singleQuoted();
				case '"' -> doubleQuoted();
				case '\\' -> escaped();
				default -> this.text.append(next);
			}
		}
		this.tokens.add(new Token(this.text.toString(), start, this.at));
	}

	private void singleQuoted() {
		int end = this.line.indexOf('\'', this.at);
		this.complete = end >= 0;
		int stop = this.complete ? end : this.line.length();
		this.text.append(this.line, this.at, stop);
		this.at = this.complete ? stop + 1 : stop;
	}

	private void doubleQuoted() {
		while (hasNext()) {
			char next = this.line.charAt(this.at++);
			if (next == '"') {
				return;
			}
			boolean escapes = next == '\\' && hasNext() && "\"\\".indexOf(this.line.charAt(this.at)) >= 0;
			this.text.append(escapes ? this.line.charAt(this.at++) : next);
		}
		this.complete = false;
	}

	private void escaped() {
		this.complete = hasNext();
		if (this.complete) {
			this.text.append(this.line.charAt(this.at++));
		}
	}

	/**
	 * A line in pieces.
	 *
	 * @param tokens from left to right
	 * @param complete whether every quote is closed and no backslash stands at the end;
	 * otherwise the last token reaches to the end of the line
	 */
	public record LexedLine(List<Token> tokens, boolean complete) {

		public LexedLine {
			tokens = List.copyOf(tokens);
		}

		/** The tokens without their places. */
		public List<String> words() {
			return this.tokens.stream().map(Token::text).toList();
		}

	}

	/**
	 * One token.
	 *
	 * @param text what is meant, quotes and backslashes taken away
	 * @param start where it begins in the line, its quotes included
	 * @param end where it ends, exclusive
	 */
	public record Token(String text, int start, int end) {
	}

}
