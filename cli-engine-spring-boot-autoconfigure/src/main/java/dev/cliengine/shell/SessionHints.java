package dev.cliengine.shell;

import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import dev.cliengine.command.CommandCatalog;
import dev.cliengine.command.parse.LineLexer;
import dev.cliengine.completion.LineCompleter;

/**
 * Says what a line still wants, with the blank before it if the line has none at its end.
 *
 * @param catalog the commands
 * @param completer knows how far a line leads
 */
record SessionHints(Supplier<CommandCatalog> catalog, LineCompleter completer) implements UnaryOperator<String> {

	@Override
	public String apply(String line) {
		LineLexer.LexedLine lexed = LineLexer.lex(line);
		List<LineLexer.Token> tokens = lexed.tokens();
		if (tokens.isEmpty() || !lexed.complete() || line.indexOf('\n') >= 0) {
			return "";
		}
		String tail = this.completer.usageTail(this.catalog.get().root(), lexed.words());
		boolean blank = tokens.get(tokens.size() - 1).end() < line.length();
		return (tail.isEmpty() || blank) ? tail : " " + tail;
	}

}
