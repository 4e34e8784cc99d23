package dev.cliengine.builtin.batch;

import java.util.ArrayList;
import java.util.List;

import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.OptionKind;
import dev.cliengine.command.OptionSpec;

/**
 * Global options of the line that runs a batch or a script: they count for every line
 * that does not name them itself.
 *
 * @param options all there are
 * @param values those of the line
 * @since 0.1.0
 */
public record InheritedOptions(List<OptionSpec> options, CommandArguments values) {

	public InheritedOptions(List<OptionSpec> options, CommandArguments values) {
		this.options = options.stream().filter((option) -> values.given(option.id())).toList();
		this.values = values;
	}

	/** A line with them in front. */
	public List<String> before(List<String> tokens) {
		if (this.options.isEmpty()) {
			return tokens;
		}
		List<String> line = new ArrayList<>();
		this.options.stream().filter((option) -> !isNamed(option, tokens)).forEach((option) -> add(line, option));
		line.addAll(tokens);
		return line;
	}

	private void add(List<String> line, OptionSpec option) {
		if (option.kind() == OptionKind.SWITCH) {
			line.add(this.values.flag(option.id()) ? option.displayName() : option.negatedName());
		}
		else {
			this.values.texts(option.id()).forEach((text) -> line.add(option.displayName() + "=" + text));
		}
	}

	private static boolean isNamed(OptionSpec option, List<String> tokens) {
		return tokens.stream()
			.takeWhile((token) -> !token.equals("--"))
			.anyMatch((token) -> option.spellings()
				.stream()
				.anyMatch((name) -> token.equals(name) || token.startsWith(name + "=")));
	}

}
