package dev.cliengine.completion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.cliengine.command.ArgumentSpec;
import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.CommandNode;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.ValueSpec;
import dev.cliengine.command.parse.GlobalOptions;

/**
 * How far the words before the cursor lead. Unlike the parser it has no opinion on what
 * is wrong with them.
 */
final class TypedLine {

	private final GlobalOptions globals;

	private final Set<String> given = new HashSet<>();

	private final Map<String, CommandArguments.Value> values = new LinkedHashMap<>();

	private CommandNode node;

	private @Nullable OptionSpec waiting;

	private boolean optionsEnded;

	private int positionals;

	private TypedLine(CommandNode root, GlobalOptions globals) {
		this.node = root;
		this.globals = globals;
	}

	static TypedLine read(CommandNode root, List<String> words, GlobalOptions globals) {
		TypedLine line = new TypedLine(root, globals);
		words.forEach(line::take);
		return line;
	}

	/** The option whose value is being typed. */
	@Nullable OptionSpec waiting() {
		return this.waiting;
	}

	boolean optionsEnded() {
		return this.optionsEnded;
	}

	CommandNode node() {
		return this.node;
	}

	/** How many positional values there are already. */
	int positionals() {
		return this.positionals;
	}

	/** The values typed so far, as they were typed. */
	CommandArguments values() {
		return new CommandArguments(this.values);
	}

	boolean has(OptionSpec option) {
		return this.given.contains(option.id());
	}

	/** The command's own options, then the global ones. */
	Stream<OptionSpec> options() {
		Stream<OptionSpec> shared = this.node.path().isRoot() ? this.globals.all().stream()
				: this.globals.options().stream();
		return Stream.concat(this.node.syntax().options().stream(), shared);
	}

	Optional<OptionSpec> option(String name) {
		return options().filter((option) -> option.spellings().contains(name)).findFirst();
	}

	private void take(String word) {
		if (this.waiting != null) {
			add(this.waiting.id(), this.waiting.value(), word);
			this.waiting = null;
		}
		else if (word.equals("--") && !this.optionsEnded) {
			this.optionsEnded = true;
		}
		else if (!this.optionsEnded && word.startsWith("-") && word.length() > 1) {
			takeOption(word);
		}
		else if (this.node.isCommand()) {
			takeArgument(word);
		}
		else if (!this.optionsEnded) {
			this.node.child(word).ifPresent((child) -> this.node = child);
		}
	}

	private void takeArgument(String word) {
		List<ArgumentSpec> arguments = this.node.syntax().arguments();
		if (!arguments.isEmpty()) {
			ArgumentSpec argument = arguments.get(Math.min(this.positionals, arguments.size() - 1));
			add(argument.id(), argument.value(), word);
		}
		this.positionals++;
	}

	private void add(String id, ValueSpec spec, String text) {
		CommandArguments.Value before = this.values.get(id);
		List<String> texts = new ArrayList<>((before != null) ? before.texts() : List.of());
		texts.add(text);
		this.values.put(id, new CommandArguments.Value(spec.type(), texts, texts, true));
	}

	private void takeOption(String word) {
		int equals = word.indexOf('=');
		String name = (equals > 0) ? word.substring(0, equals) : word;
		option(name).ifPresent((option) -> {
			this.given.add(option.id());
			if (equals > 0) {
				add(option.id(), option.value(), word.substring(equals + 1));
			}
			if (equals < 0 && LineCompleter.takesNextWord(option)) {
				this.waiting = option;
			}
		});
	}

}
