package dev.cliengine.guide.markdown;

import java.util.List;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;

/**
 * Lays markdown out for terminals: paragraphs are filled to the width, lists and quotes
 * indented, tables aligned, links followed by their addresses. Control characters of the
 * text, also those written as entities, are made visible.
 *
 * @since 0.1.0
 */
public final class MarkdownText {

	private static final int NARROWEST = 20;

	/** Deeper quotes and lists have no room left; deeper emphasis nobody sees. */
	private static final int DEEPEST = 30;

	private static final Parser PARSER = Parser.builder()
		.extensions(List.of(TablesExtension.create()))
		.maxOpenBlockParsers(DEEPEST)
		.maxInlineNesting(DEEPEST)
		.build();

	private MarkdownText() {
	}

	/**
	 * The text for a reader.
	 * @param markdown CommonMark with tables
	 * @param width the columns a line may take, 20 if less; code, and words that are
	 * longer, are not broken
	 * @param ansi whether headings, emphasis, code and links are styled with control
	 * sequences, in place of the characters that mark them in plain text
	 * @return lines with a newline each; empty when there is nothing to read
	 */
	public static String render(String markdown, int width, boolean ansi) {
		StringBuilder text = new StringBuilder();
		for (StyledLine line : new BlockReader(Math.max(width, NARROWEST), ansi).read(PARSER.parse(markdown))) {
			text.append(line.text()).append('\n');
		}
		return text.toString();
	}

}
