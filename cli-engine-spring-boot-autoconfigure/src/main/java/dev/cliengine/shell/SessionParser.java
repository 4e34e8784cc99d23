package dev.cliengine.shell;

import java.util.ArrayList;
import java.util.List;

import org.jline.reader.EOFError;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;

import dev.cliengine.command.parse.LineLexer;

/**
 * Splits lines the way they are executed; an open quote continues on the next line.
 */
final class SessionParser implements Parser {

	private final FileNames files;

	SessionParser(FileNames files) {
		this.files = files;
	}

	@Override
	public ParsedLine parse(String line, int cursor, ParseContext context) {
		if (context == ParseContext.COMPLETE) {
			return completed(line, cursor);
		}
		LineLexer.LexedLine lexed = LineLexer.lex(line);
		if (!lexed.complete() && context == ParseContext.ACCEPT_LINE) {
			throw new EOFError(-1, cursor, "A quote is not closed", "quote");
		}
		List<String> words = lexed.words().isEmpty() ? List.of("") : lexed.words();
		return new SessionLine(line, cursor, words, words.size() - 1, 0, 0, 0);
	}

	private SessionLine completed(String line, int cursor) {
		List<LineLexer.Token> tokens = LineLexer.lex(line.substring(0, cursor)).tokens();
		List<String> words = new ArrayList<>(tokens.stream().map(LineLexer.Token::text).toList());
		LineLexer.Token last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
		if (last == null || last.end() < cursor) {
			words.add("");
			return new SessionLine(line, cursor, words, words.size() - 1, 0, 0, 0);
		}
		int raw = cursor - last.start();
		String text = meant(line.substring(last.start(), cursor), last.text());
		words.set(words.size() - 1, text);
		return new SessionLine(line, cursor, words, words.size() - 1, text.length(), raw, raw);
	}

	/** Nothing is expanded when a line runs, so it has to be while it is typed. */
	private String meant(String written, String text) {
		return this.files.expanded(written).equals(written) ? text : this.files.expanded(text);
	}

}
