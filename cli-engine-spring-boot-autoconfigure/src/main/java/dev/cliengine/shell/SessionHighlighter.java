package dev.cliengine.shell;

import java.util.List;
import java.util.function.Supplier;

import org.jline.reader.LineReader;
import org.jline.reader.LineReader.RegionType;
import org.jline.reader.impl.DefaultHighlighter;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import org.jline.utils.WCWidth;

import dev.cliengine.command.CommandCatalog;
import dev.cliengine.command.parse.LineLexer;
import dev.cliengine.completion.LineCompleter;
import dev.cliengine.completion.WordKind;
import dev.cliengine.terminal.Meaning;
import dev.cliengine.terminal.Palette;

/**
 * Colours a line while somebody types it. What JLine shows in a way of its own, such as a
 * search or control characters, is left to it.
 */
final class SessionHighlighter extends DefaultHighlighter {

	private final Supplier<CommandCatalog> catalog;

	private final LineCompleter completer;

	private final AttributedStyle command;

	private final AttributedStyle wrong;

	private final AttributedStyle dim;

	private String lastLine = "";

	private AttributedString last = AttributedString.EMPTY;

	SessionHighlighter(Supplier<CommandCatalog> catalog, LineCompleter completer, Palette palette) {
		this.catalog = catalog;
		this.completer = completer;
		this.command = style(palette, Meaning.SUCCESS);
		this.wrong = style(palette, Meaning.ERROR);
		this.dim = style(palette, Meaning.DIM);
	}

	@Override
	public AttributedString highlight(LineReader reader, String line) {
		try {
			String sought = reader.getSearchTerm();
			boolean special = (sought != null && !sought.isEmpty()) || reader.getRegionActive() != RegionType.NONE;
			if (!special && line.chars().allMatch(SessionHighlighter::isOrdinary)) {
				return coloured(line);
			}
		}
		catch (RuntimeException ex) {
			// A line without colours is better than none
		}
		return super.highlight(reader, line);
	}

	private AttributedString coloured(String line) {
		if (!line.equals(this.lastLine)) {
			this.last = colour(line);
			this.lastLine = line;
		}
		return this.last;
	}

	private AttributedString colour(String line) {
		LineLexer.LexedLine lexed = LineLexer.lex(line);
		List<LineLexer.Token> tokens = lexed.tokens();
		boolean open = !tokens.isEmpty() && tokens.get(tokens.size() - 1).end() == line.length();
		List<WordKind> kinds = SessionWords.isOwn(lexed.words()) ? List.of(WordKind.COMMAND)
				: this.completer.kinds(this.catalog.get().root(), lexed.words(), open);
		AttributedStringBuilder shown = new AttributedStringBuilder();
		int at = 0;
		for (int i = 0; i < tokens.size(); i++) {
			LineLexer.Token token = tokens.get(i);
			String written = line.substring(token.start(), token.end());
			shown.append(line.substring(at, token.start())).append(written, style(kinds.get(i), written));
			at = token.end();
		}
		return shown.append(line.substring(at)).toAttributedString();
	}

	private AttributedStyle style(WordKind kind, String written) {
		return switch (kind) {
			case COMMAND -> this.command;
			case UNKNOWN_COMMAND, UNKNOWN_OPTION -> this.wrong;
			case VALUE -> this.dim;
			case OPTION, OTHER -> isQuoted(written) ? this.dim : AttributedStyle.DEFAULT;
		};
	}

	private static boolean isQuoted(String written) {
		return written.indexOf('\'') >= 0 || written.indexOf('"') >= 0;
	}

	private static boolean isOrdinary(int character) {
		return character == '\n' || (character >= ' ' && WCWidth.wcwidth(character) > 0);
	}

	/** A palette writes escape sequences, a line editor wants styles. */
	private static AttributedStyle style(Palette palette, Meaning meaning) {
		return AttributedString.fromAnsi(palette.paint(meaning, "x")).styleAt(0);
	}

}
