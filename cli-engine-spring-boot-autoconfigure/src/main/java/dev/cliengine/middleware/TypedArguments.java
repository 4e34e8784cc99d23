package dev.cliengine.middleware;

import java.util.ArrayList;
import java.util.List;

import dev.cliengine.command.ArgumentSpec;
import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.output.query.TypedArgument;

/**
 * What somebody typed, in the order the command declares it, ready to be typed again.
 */
final class TypedArguments {

	private TypedArguments() {
	}

	static List<TypedArgument> of(CommandSpec spec, CommandArguments values) {
		List<TypedArgument> typed = new ArrayList<>();
		for (ArgumentSpec argument : spec.syntax().arguments()) {
			if (values.given(argument.id())) {
				typed.add(TypedArgument.positional(typed(values, argument.id())));
			}
		}
		for (OptionSpec option : spec.syntax().options()) {
			if (values.given(option.id())) {
				add(typed, option, values);
			}
		}
		return typed;
	}

	private static void add(List<TypedArgument> typed, OptionSpec option, CommandArguments values) {
		String flag = option.displayName();
		String text = String.valueOf(values.text(option.id()));
		switch (option.kind()) {
			case SWITCH -> typed.add(TypedArgument.toggle(text.equals("true") ? flag : "--no-" + flag.substring(2)));
			case COUNTER -> {
				for (int i = 0; i < Integer.parseInt(text); i++) {
					typed.add(TypedArgument.toggle(flag));
				}
			}
			case OPTIONAL_ATTACHED, OPTIONAL_GREEDY -> typed.add(TypedArgument.toggle(flag + "=" + text));
			case VALUE -> typed.add(TypedArgument.option(flag, typed(values, option.id())));
		}
	}

	private static String[] typed(CommandArguments values, String id) {
		CommandArguments.Value value = values.values().get(id);
		return (value != null) ? value.typed().toArray(String[]::new) : new String[0];
	}

}
