package dev.cliengine.shell;

import java.util.List;
import java.util.function.Supplier;

import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandParser;
import org.springframework.shell.core.command.ParsedInput;

import dev.cliengine.command.CommandCatalog;
import dev.cliengine.command.CommandNode;
import dev.cliengine.command.parse.LineLexer;

/**
 * Reads a line for Spring Shell: finds the command its words lead to, and hands on all
 * words as they are.
 *
 * @since 0.1.0
 */
public final class CatalogCommandParser implements CommandParser {

	private final Supplier<CommandCatalog> catalog;

	public CatalogCommandParser(Supplier<CommandCatalog> catalog) {
		this.catalog = catalog;
	}

	@Override
	public ParsedInput parse(String input) {
		List<String> words = LineLexer.lex(input).words();
		CommandNode node = this.catalog.get().root();
		for (String word : words) {
			node = node.child(word).orElse(node);
		}
		String unknown = words.isEmpty() ? "" : words.get(0);
		ParsedInput.Builder parsed = ParsedInput.builder()
			.commandName(node.isCommand() ? node.path().words() : unknown);
		for (int i = 0; i < words.size(); i++) {
			parsed.addArgument(new CommandArgument(i, words.get(i)));
		}
		return parsed.build();
	}

}
