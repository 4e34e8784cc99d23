package dev.cliengine.shell;

import java.util.List;

import org.jline.reader.CompletingParsedLine;

import dev.cliengine.command.parse.LineLexer;

/**
 * A line of the session as JLine wants to see it, split by our own rules.
 *
 * @param line the text
 * @param cursor where the cursor stands
 * @param words its words, with one more where a new word begins at the cursor
 * @param wordIndex the word the cursor stands in
 * @param wordCursor where in that word
 * @param rawWordCursor the same in the text with its quotes
 * @param rawWordLength the length of that word with its quotes
 */
record SessionLine(String line, int cursor, List<String> words, int wordIndex, int wordCursor, int rawWordCursor,
		int rawWordLength) implements CompletingParsedLine {

	@Override
	public String word() {
		return this.words.get(this.wordIndex);
	}

	@Override
	public CharSequence escape(CharSequence candidate, boolean complete) {
		return LineLexer.quote(candidate.toString());
	}

}
