package dev.cliengine.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.cliengine.command.ArgumentSpec;
import dev.cliengine.command.CommandNode;
import dev.cliengine.command.OptionKind;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.ValueSpec;
import dev.cliengine.command.alias.Aliases;
import dev.cliengine.command.parse.GlobalOptions;

/**
 * Offers what may come next: command words, options, and values. It runs nothing but the
 * completions of values, and one that fails offers nothing.
 *
 * @since 0.1.0
 */
public final class LineCompleter {

	private final GlobalOptions globals;

	private final @Nullable Aliases aliases;

	/** Completion without aliases. */
	public LineCompleter(GlobalOptions globals) {
		this(globals, null);
	}

	/**
	 * @param aliases are offered as first words, and completed after as what they stand
	 * for; {@code null} for none
	 */
	public LineCompleter(GlobalOptions globals, @Nullable Aliases aliases) {
		this.globals = globals;
		this.aliases = aliases;
	}

	/**
	 * Candidates for a word.
	 * @param root the tree of commands
	 * @param before the words before it
	 * @param current the word as far as it is typed, may be empty
	 */
	public List<Candidate> complete(CommandNode root, List<String> before, String current) {
		List<String> words = (this.aliases != null) ? this.aliases.expandTyped(root, before) : before;
		TypedLine line = TypedLine.read(root, words, this.globals);
		OptionSpec waiting = line.waiting();
		if (waiting != null) {
			return values(line, waiting, current, "");
		}
		int equals = current.indexOf('=');
		if (!line.optionsEnded() && current.startsWith("--") && equals > 0) {
			String prefix = current.substring(0, equals + 1);
			return line.option(current.substring(0, equals))
				.map((option) -> values(line, option, current.substring(equals + 1), prefix))
				.orElse(List.of());
		}
		if (!line.optionsEnded() && current.startsWith("-")) {
			return options(line, current);
		}
		if (!line.node().isCommand()) {
			return line.optionsEnded() ? List.of() : words(line.node(), current);
		}
		return argument(line, current);
	}

	private List<Candidate> words(CommandNode node, String current) {
		Stream<Candidate> commands = node.visibleChildren()
			.stream()
			.filter((child) -> child.name().startsWith(current))
			.map((child) -> new Candidate(child.name(), child.documentation().summary(), true));
		return Stream.concat(commands, aliases(node, current)).toList();
	}

	private Stream<Candidate> aliases(CommandNode node, String current) {
		if (this.aliases == null || !node.path().isRoot()) {
			return Stream.empty();
		}
		return this.aliases.known()
			.entrySet()
			.stream()
			.filter((alias) -> alias.getKey().startsWith(current) && node.child(alias.getKey()).isEmpty())
			.map((alias) -> new Candidate(alias.getKey(), alias.getValue(), true));
	}

	private static List<Candidate> argument(TypedLine line, String current) {
		List<ArgumentSpec> arguments = line.node().syntax().arguments();
		if (arguments.isEmpty()) {
			return List.of();
		}
		ArgumentSpec last = arguments.get(arguments.size() - 1);
		if (line.positionals() < arguments.size()) {
			return values(line, arguments.get(line.positionals()).value(), current, "");
		}
		return last.variadic() ? values(line, last.value(), current, "") : List.of();
	}

	private static List<Candidate> options(TypedLine line, String current) {
		List<Candidate> candidates = new ArrayList<>();
		line.options()
			.filter((option) -> !option.hidden() && (option.repeatable() || !line.has(option)))
			.forEach((option) -> names(option, current)
				.forEach((name) -> candidates.add(new Candidate(name, option.description(), true))));
		return candidates;
	}

	private static Stream<String> names(OptionSpec option, String current) {
		return option.spellings().stream().filter((name) -> name.startsWith("--") && name.startsWith(current));
	}

	private static List<Candidate> values(TypedLine line, OptionSpec option, String current, String prefix) {
		List<String> queries = QueryCompletion.complete(line.node(), option, current);
		if (queries.isEmpty()) {
			return values(line, option.value(), current, prefix);
		}
		return queries.stream().map((text) -> new Candidate(prefix + text, "", false)).toList();
	}

	private static List<Candidate> values(TypedLine line, ValueSpec value, String current, String prefix) {
		try {
			return value.completion()
				.complete(current, line.values())
				.stream()
				.map((text) -> new Candidate(prefix + text, "", true))
				.toList();
		}
		catch (RuntimeException ex) {
			return List.of();
		}
	}

	/** Whether an option takes the next word as its value. */
	static boolean takesNextWord(OptionSpec option) {
		return option.kind() == OptionKind.VALUE;
	}

}
