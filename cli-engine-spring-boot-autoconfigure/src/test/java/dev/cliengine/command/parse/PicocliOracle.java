package dev.cliengine.command.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import picocli.CommandLine;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

import dev.cliengine.command.ArgumentSpec;
import dev.cliengine.command.CommandNode;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.ValueType;

/**
 * The same tree as picocli understands it.
 */
final class PicocliOracle {

	private static final Set<String> COUNTERS = Set.of("--chatty", "--loud");

	private final CommandLine commandLine;

	private final Set<String> globals = new HashSet<>();

	PicocliOracle(GeneratedTree tree) {
		CommandLine.Model.CommandSpec root = spec(tree.root());
		for (OptionSpec option : tree.globals().options()) {
			this.globals.add(option.displayName());
			root.addOption(option(option).scopeType(ScopeType.INHERIT).build());
		}
		this.commandLine = new CommandLine(root).setExpandAtFiles(false)
			.setTrimQuotes(false)
			.setInterpolateVariables(false)
			.setOverwrittenOptionsAllowed(false)
			.setAllowSubcommandsAsOptionParameters(true)
			.setUnmatchedOptionsAllowedAsOptionParameters(false);
	}

	Outcome parse(List<String> line) {
		ParseResult result;
		try {
			result = this.commandLine.parseArgs(line.toArray(String[]::new));
		}
		catch (CommandLine.ParameterException ex) {
			return Outcome.REFUSED;
		}
		Map<String, List<String>> own = new TreeMap<>();
		Map<String, List<String>> global = new TreeMap<>();
		List<String> words = new ArrayList<>();
		for (ParseResult level = result; level != null; level = level.subcommand()) {
			if (level != result) {
				words.add(level.commandSpec().name());
			}
			for (CommandLine.Model.OptionSpec option : level.matchedOptionsSet()) {
				add(option, level.matchedOptions(), own, global);
			}
			for (PositionalParamSpec argument : level.matchedPositionalsSet()) {
				own.put(argument.paramLabel(), argument.originalStringValues());
			}
		}
		return new Outcome(true, String.join(" ", words), own, global);
	}

	/** Each level of the result has what was typed after its own word. */
	private void add(CommandLine.Model.OptionSpec option, List<CommandLine.Model.OptionSpec> uses,
			Map<String, List<String>> own, Map<String, List<String>> global) {
		String name = option.longestName();
		String id = name.substring(2).replace('-', '_');
		List<String> given = (this.globals.contains(name) ? global : own).computeIfAbsent(id,
				(key) -> new ArrayList<>());
		if (COUNTERS.contains(name)) {
			int before = given.isEmpty() ? 0 : Integer.parseInt(given.remove(0));
			given.add(String.valueOf(before + Collections.frequency(uses, option)));
			return;
		}
		if (!option.isMultiValue()) {
			given.clear();
		}
		boolean takesNoValue = option.arity().max() == 0;
		given.addAll(takesNoValue ? List.of(Boolean.toString(option.getValue())) : option.stringValues());
	}

	private static CommandLine.Model.CommandSpec spec(CommandNode node) {
		CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create().name(node.name());
		spec.aliases(node.documentation().aliases().toArray(String[]::new));
		node.syntax().options().forEach((option) -> spec.addOption(option(option).build()));
		int index = 0;
		for (ArgumentSpec argument : node.syntax().arguments()) {
			spec.addPositional(positional(argument, index++));
		}
		node.children().forEach((child) -> spec.addSubcommand(child.name(), spec(child)));
		return spec;
	}

	private static PositionalParamSpec positional(ArgumentSpec argument, int index) {
		PositionalParamSpec.Builder builder = PositionalParamSpec.builder()
			.paramLabel(argument.id())
			.required(argument.required())
			.index(argument.variadic() ? index + "..*" : String.valueOf(index))
			.arity((argument.required() ? "1" : "0")
					+ (argument.variadic() ? "..*" : argument.required() ? "" : "..1"));
		return (argument.variadic() ? builder.type(List.class).auxiliaryTypes(String.class)
				: builder.type(String.class))
			.build();
	}

	private static CommandLine.Model.OptionSpec.Builder option(OptionSpec option) {
		CommandLine.Model.OptionSpec.Builder builder = CommandLine.Model.OptionSpec
			.builder(option.names().toArray(String[]::new))
			.required(option.required());
		String missing = String.valueOf(option.value().missing());
		return switch (option.kind()) {
			case SWITCH -> builder.arity("0").type(boolean.class).negatable(option.negatable());
			case COUNTER -> builder.arity("0").type(List.class).auxiliaryTypes(Boolean.class);
			case OPTIONAL_GREEDY -> builder.arity("0..1").type(String.class).fallbackValue(missing);
			case OPTIONAL_ATTACHED -> builder.arity("0..1")
				.type(String.class)
				.fallbackValue(missing)
				.preprocessor((arguments, command, argument, info) -> {
					if (" ".equals(info.get("separator"))) {
						arguments.push(missing);
					}
					return false;
				});
			case VALUE -> option.repeatable() ? builder.arity("1").type(List.class).auxiliaryTypes(String.class)
					: builder.arity("1").type((option.value().type() == ValueType.INTEGER) ? Long.class : String.class);
		};
	}

}
