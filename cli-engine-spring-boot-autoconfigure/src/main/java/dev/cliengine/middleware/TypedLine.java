package dev.cliengine.middleware;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.OptionKind;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.parse.GlobalOptions;
import dev.cliengine.io.Secret;
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

	private static final List<String> SECRET = List.of("token", "secret", "password", "passwd", "key", "credential");

	static TypedLine of(CommandInvocation invocation, List<OptionSpec> globals) {
		List<String> words = new ArrayList<>();
		boolean complete = true;
		for (OptionSpec option : globals) {
			CommandArguments values = invocation.globals();
			if (option.id().equals(EngineOptions.ENVIRONMENT) && !invocation.settings().environment().isEmpty()) {
				words.add(option.displayName() + "=" + invocation.settings().environment());
			}
			else if (values.given(option.id()) && !OF_ONE_RUN.contains(option.id())) {
				complete &= addGlobal(words, option, values);
			}
		}
		words.addAll(invocation.path().segments());
		List<String> placed = new ArrayList<>();
		for (TypedArgument argument : TypedArguments.of(invocation.spec(), invocation.arguments())) {
			switch (argument.kind()) {
				case POSITIONAL -> placed.addAll(argument.values());
				case SWITCH -> words.add(argument.flag());
				case OPTION -> {
					for (String value : argument.values()) {
						complete &= add(words, argument.flag(), value);
					}
				}
			}
		}
		if (!placed.isEmpty()) {
			words.add("--");
			words.addAll(placed);
		}
		return new TypedLine(words, complete);
	}

	private static boolean addGlobal(List<String> words, OptionSpec option, CommandArguments values) {
		boolean complete = true;
		if (option.kind() == OptionKind.SWITCH) {
			words.add(values.flag(option.id()) ? option.displayName() : option.negatedName());
		}
		else {
			for (String text : values.texts(option.id())) {
				complete &= add(words, option.displayName(), text);
			}
		}
		return complete;
	}

	/** Content of files and standard input is not on the line, so it is no secret. */
	private static boolean add(List<String> words, String flag, String value) {
		String name = flag.toLowerCase(Locale.ROOT);
		boolean secret = SECRET.stream().anyMatch(name::contains) && !value.startsWith("@") && !value.equals("-");
		words.add(flag + "=" + (secret ? Secret.MASK : value));
		return !secret;
	}

}
