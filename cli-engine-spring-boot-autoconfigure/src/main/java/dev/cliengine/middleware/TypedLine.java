package dev.cliengine.middleware;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.OptionKind;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.parse.GlobalOptions;
import dev.cliengine.output.query.TypedArgument;

/**
 * The line of a run, to be typed again: which environment and what else counts for it,
 * the command, its values. How the result was shown is left out.
 *
 * @param words of the line, secrets replaced
 * @param complete whether nothing was replaced
 */
record TypedLine(List<String> words, boolean complete) {

	private static final Set<String> OF_ONE_RUN = Set.of(GlobalOptions.HELP, GlobalOptions.SCHEMA, EngineOptions.OUTPUT,
			"json", "toon", "human", EngineOptions.VERBOSE, EngineOptions.DRY_RUN, EngineOptions.YES,
			EngineOptions.FIELDS, EngineOptions.FILTER, EngineOptions.EXPR, EngineOptions.NO_HEADING,
			EngineOptions.CSV_RAW, EngineOptions.TIMEOUT, EngineOptions.DEBUG, EngineOptions.REASON);

	static TypedLine of(CommandInvocation invocation, List<OptionSpec> globals) {
		SecretValues own = SecretValues.of(invocation.spec().syntax());
		SecretValues global = SecretValues.of(globals.stream().filter((option) -> isKept(option, invocation)).toList());
		List<String> words = globals(invocation, globals, global.masked(invocation.globals()));
		words.addAll(invocation.path().segments());
		List<String> placed = new ArrayList<>();
		for (TypedArgument argument : TypedArguments.of(invocation.spec(), own.masked(invocation.arguments()))) {
			switch (argument.kind()) {
				case POSITIONAL -> placed.addAll(argument.values());
				case SWITCH -> words.add(argument.flag());
				case OPTION -> argument.values().forEach((value) -> words.add(argument.flag() + "=" + value));
			}
		}
		if (!placed.isEmpty()) {
			words.add("--");
			words.addAll(placed);
		}
		return new TypedLine(words,
				own.typed(invocation.arguments()).isEmpty() && global.typed(invocation.globals()).isEmpty());
	}

	private static List<String> globals(CommandInvocation invocation, List<OptionSpec> globals,
			CommandArguments values) {
		List<String> words = new ArrayList<>();
		for (OptionSpec option : globals) {
			if (option.id().equals(EngineOptions.ENVIRONMENT) && !invocation.settings().environment().isEmpty()) {
				words.add(option.displayName() + "=" + invocation.settings().environment());
			}
			else if (isKept(option, invocation) && option.kind() == OptionKind.SWITCH) {
				words.add(values.flag(option.id()) ? option.displayName() : option.negatedName());
			}
			else if (isKept(option, invocation)) {
				values.texts(option.id()).forEach((text) -> words.add(option.displayName() + "=" + text));
			}
		}
		return words;
	}

	private static boolean isKept(OptionSpec option, CommandInvocation invocation) {
		return invocation.globals().given(option.id()) && !OF_ONE_RUN.contains(option.id());
	}

}
