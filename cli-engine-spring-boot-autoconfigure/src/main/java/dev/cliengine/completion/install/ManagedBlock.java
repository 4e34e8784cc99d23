package dev.cliengine.completion.install;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The lines of a file that belong to an application; all other lines are somebody else's
 * and stay as they are, byte for byte.
 *
 * @param name the name of the application
 */
record ManagedBlock(String name) {

	/** The file's text with the body in the block, which is made if there is none. */
	String put(String text, String body) {
		String block = begin() + "\n" + body + "\n" + end();
		Span span = find(text);
		if (span != null && span.complete()) {
			return text.substring(0, span.from()) + block + text.substring(span.to());
		}
		return ((span != null) ? text.substring(0, span.from()) + afterLine(text, span.to()) : text) + "\n\n" + block
				+ "\n";
	}

	/** The text without the block and what {@link #put} set around it. */
	String remove(String text) {
		Span span = find(text);
		if (span == null) {
			return text;
		}
		String before = text.substring(0, span.from());
		String after = afterLine(text, span.to());
		boolean added = span.complete() && before.endsWith("\n\n");
		return (added ? before.substring(0, before.length() - 2) : before) + after;
	}

	/** The block that is there, {@code null} if there is none. */
	private @Nullable Span find(String text) {
		Matcher begin = line(begin()).matcher(text);
		if (!begin.find()) {
			return null;
		}
		Matcher end = line(end()).matcher(text);
		return end.find(begin.end()) ? new Span(begin.start(), end.end(), true)
				: new Span(begin.start(), begin.end(), false);
	}

	private static String afterLine(String text, int index) {
		int from = (index < text.length() && text.charAt(index) == '\r') ? index + 1 : index;
		return text.substring((from < text.length() && text.charAt(from) == '\n') ? from + 1 : from);
	}

	/** A whole line, whatever ends it. */
	private static Pattern line(String text) {
		return Pattern.compile("(?m)^" + Pattern.quote(text) + "(?=\\r?$)", Pattern.UNIX_LINES | Pattern.MULTILINE);
	}

	private String begin() {
		return "# >>> " + this.name + " completion (managed) >>>";
	}

	private String end() {
		return "# <<< " + this.name + " completion (managed) <<<";
	}

	/**
	 * Where the block is, without its last line break.
	 *
	 * @param from its first character
	 * @param to behind its last character
	 * @param complete whether its end was found
	 */
	private record Span(int from, int to, boolean complete) {
	}

}
