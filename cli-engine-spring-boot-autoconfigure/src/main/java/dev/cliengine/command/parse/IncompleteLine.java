package dev.cliengine.command.parse;

import java.util.ArrayList;
import java.util.List;

import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.CommandNode;
import dev.cliengine.command.OptionKind;
import dev.cliengine.command.OptionSpec;

/**
 * A line that is right as far as it goes.
 *
 * @param node the command its words lead to
 * @param tokens the line
 * @param afterWords the place behind its last word or positional argument
 * @param afterOptions the place of the {@code --} that ends its options; the number of
 * tokens where there is none
 * @param gaps what is missing, in the order of declaration, at least one
 * @param given what was typed, of the command and of global options, by id
 * @since 0.1.0
 */
public record IncompleteLine(CommandNode node, List<String> tokens, int afterWords, int afterOptions,
		List<LineGap> gaps, CommandArguments given) {

	public IncompleteLine {
		tokens = List.copyOf(tokens);
		gaps = List.copyOf(gaps);
	}

	/** The line with a value for the next positional argument. */
	public List<String> withArgument(String value) {
		List<String> line = new ArrayList<>(this.tokens);
		if (!value.startsWith("-") || value.equals("-")) {
			line.add(this.afterWords, value);
			return line;
		}
		if (this.afterOptions == line.size()) {
			line.add("--");
		}
		line.add(value);
		return line;
	}

	/**
	 * The line with an option.
	 * @param value its value; {@code true} or {@code false} for a switch, of which one
	 * that cannot be negated is left out when it is false
	 */
	public List<String> withOption(OptionSpec option, String value) {
		List<String> line = new ArrayList<>(this.tokens);
		line.addAll(this.afterOptions, words(option, value));
		return line;
	}

	private static List<String> words(OptionSpec option, String value) {
		String name = option.displayName();
		if (option.kind() == OptionKind.SWITCH || option.kind() == OptionKind.COUNTER) {
			return value.equals("true") ? List.of(name)
					: option.negatable() ? List.of(option.negatedName()) : List.of();
		}
		boolean apart = option.kind() == OptionKind.VALUE && !value.isEmpty() && !value.startsWith("-");
		return apart ? List.of(name, value) : List.of(name + "=" + value);
	}

}
