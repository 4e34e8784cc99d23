package dev.cliengine.command.alias;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import dev.cliengine.command.CommandNode;
import dev.cliengine.command.parse.Shown;
import dev.cliengine.command.parse.TokenParser;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ClosestNames;
import dev.cliengine.core.ErrorCategory;

/**
 * What an alias has to be like when somebody sets it.
 *
 * @param parser finds the first word of a line
 */
record AliasRules(TokenParser parser) {

	/** What a session understands itself. */
	private static final Set<String> SESSION_WORDS = Set.of("exit", "quit", "clear", "history");

	/**
	 * Refuses an alias.
	 * @param others the names of the aliases there are
	 * @throws CliException of category {@link ErrorCategory#VALIDATION}
	 */
	void check(CommandNode root, String name, String line, Collection<String> others) {
		checkName(root, name);
		String problem = Expansion.problem(line);
		if (problem != null) {
			throw refusal(name, problem, "Write the words of a command, with quotes around those that hold blanks");
		}
		List<String> words = Expansion.of(line).words();
		int place = this.parser.firstWord(root, words);
		if (place < 0) {
			throw refusal(name, "no command is in \"" + Shown.of(line) + "\"", "Begin with the words of a command");
		}
		String first = words.get(place);
		if (first.equals(name)) {
			throw refusal(name, "it would stand for itself", "Begin with the words of a command");
		}
		if (root.child(first).isEmpty() && !others.contains(first)) {
			throw refusal(name, "no command, group or alias is called \"" + Shown.of(first) + "\"",
					similar(root, first, others));
		}
	}

	private static void checkName(CommandNode root, String name) {
		if (!AliasTable.isName(name)) {
			throw CliException.category(ErrorCategory.VALIDATION)
				.fix("Use letters, digits, '_' and '-', and begin with a letter or digit")
				.message("invalid alias name \"" + Shown.of(name) + "\"");
		}
		boolean command = root.child(name).isPresent();
		if (command || SESSION_WORDS.contains(name)) {
			throw refusal(name,
					command ? "a command or group is called so" : "the session has a word of its own for it",
					"Choose another name");
		}
	}

	private static String similar(CommandNode root, String first, Collection<String> others) {
		List<String> known = Stream
			.concat(root.visibleChildren()
				.stream()
				.flatMap((node) -> Stream.concat(Stream.of(node.name()), node.documentation().aliases().stream())),
					others.stream())
			.toList();
		List<String> close = ClosestNames.to(first, known).stream().map((name) -> '"' + name + '"').toList();
		return close.isEmpty() ? "Begin with the words of a command"
				: "Did you mean " + String.join(" or ", close) + "?";
	}

	private static CliException refusal(String name, String problem, String fix) {
		return CliException.category(ErrorCategory.VALIDATION)
			.fix(fix)
			.message("\"" + name + "\" cannot be an alias: " + problem);
	}

}
