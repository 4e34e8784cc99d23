package dev.cliengine.middleware;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.cliengine.command.ArgumentSpec;
import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.CommandArguments.Value;
import dev.cliengine.command.OptionKind;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.Syntax;
import dev.cliengine.command.ValueCompletion;
import dev.cliengine.command.ValueSpec;
import dev.cliengine.command.ValueType;
import dev.cliengine.config.ConfigKeys;
import dev.cliengine.io.Secret;

/**
 * The values that must not be seen, wherever a line is shown or kept: those that sound
 * like a secret and may be any text.
 *
 * @param specs what they look like, by id
 */
record SecretValues(Map<String, ValueSpec> specs) {

	/** Those of a command. */
	static SecretValues of(Syntax syntax) {
		return of(syntax.options(), syntax.arguments());
	}

	/** Those of some options. */
	static SecretValues of(List<OptionSpec> options) {
		return of(options, List.of());
	}

	private static SecretValues of(List<OptionSpec> options, List<ArgumentSpec> arguments) {
		Map<String, ValueSpec> specs = new LinkedHashMap<>();
		options.stream().filter(SecretValues::isSecret).forEach((option) -> specs.put(option.id(), option.value()));
		arguments.stream()
			.filter(SecretValues::isSecret)
			.forEach((argument) -> specs.put(argument.id(), argument.value()));
		return new SecretValues(specs);
	}

	/** Whether a value of that option must not be seen. */
	static boolean isSecret(OptionSpec option) {
		boolean valued = option.kind() != OptionKind.SWITCH && option.kind() != OptionKind.COUNTER;
		return valued && isSecret(option.value(), option.names().stream());
	}

	/** Whether a value of that argument must not be seen. */
	static boolean isSecret(ArgumentSpec argument) {
		return isSecret(argument.value(), Stream.empty());
	}

	/** What is offered for a choice is no secret, whatever it is called. */
	private static boolean isSecret(ValueSpec spec, Stream<String> names) {
		return spec.type() == ValueType.STRING && spec.choices().isEmpty()
				&& spec.completion().equals(ValueCompletion.none())
				&& Stream.concat(names, Stream.of(spec.label())).anyMatch(ConfigKeys::soundsSecret);
	}

	/** The secrets that were typed; none of them is empty. */
	List<String> typed(CommandArguments values) {
		return this.specs.entrySet()
			.stream()
			.filter((entry) -> values.given(entry.getKey()))
			.flatMap((entry) -> typed(values, entry.getKey()).stream()
				.filter((word) -> !shown(entry.getValue(), word).equals(word)))
			.toList();
	}

	/** The values with a mask in place of each secret that was typed. */
	CommandArguments masked(CommandArguments values) {
		Map<String, Value> masked = new LinkedHashMap<>(values.values());
		this.specs.forEach((id, spec) -> {
			List<String> shown = typed(values, id).stream().map((word) -> shown(spec, word)).toList();
			if (values.given(id) && !shown.isEmpty()) {
				masked.put(id, new Value(ValueType.STRING, shown, shown, true));
			}
		});
		return new CommandArguments(masked);
	}

	private static List<String> typed(CommandArguments values, String id) {
		Value value = values.values().get(id);
		return (value != null) ? value.typed() : List.of();
	}

	private static String shown(ValueSpec spec, String word) {
		return (word.isEmpty() || (spec.content() && namesContent(word))) ? word : Secret.MASK;
	}

	/** The name of a file is no secret; what is in it is not on the line. */
	private static boolean namesContent(String word) {
		return word.equals("-") || (word.startsWith("@") && !word.startsWith("@@"));
	}

}
