package dev.cliengine.builtin.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;

import dev.cliengine.command.ArgumentSpec;
import dev.cliengine.command.OptionKind;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.Syntax;

/**
 * Turns an object of named values into the words of a command line.
 *
 * @param syntax what the command takes
 */
record NamedArguments(Syntax syntax) {

	/**
	 * Options first, then what stands at places. A name no one knows becomes an option,
	 * so that the line fails in the usual words.
	 * @throws dev.cliengine.core.CliException if a value is no text, number, boolean or
	 * list of such
	 */
	List<String> tokens(JsonNode args) {
		List<String> tokens = new ArrayList<>();
		for (Map.Entry<String, JsonNode> entry : args.properties()) {
			if (this.syntax.arguments().stream().noneMatch((argument) -> argument.id().equals(entry.getKey()))) {
				entries(entry.getValue()).forEach((value) -> addOption(tokens, entry.getKey(), value));
			}
		}
		List<String> placed = new ArrayList<>();
		for (ArgumentSpec argument : this.syntax.arguments()) {
			JsonNode value = args.path(argument.id());
			if (!value.isMissingNode()) {
				entries(value).forEach((each) -> placed.add(text(argument.id(), each)));
			}
		}
		if (!placed.isEmpty()) {
			tokens.add("--");
			tokens.addAll(placed);
		}
		return tokens;
	}

	/**
	 * A scalar as it would be typed.
	 * @throws dev.cliengine.core.CliException if it is none
	 */
	static String text(String name, JsonNode value) {
		if (value.isValueNode() && !value.isNull()) {
			return value.asString();
		}
		throw BatchLine.refusal("\"" + name + "\" has a value that cannot be typed: " + value.getNodeType());
	}

	private void addOption(List<String> tokens, String name, JsonNode value) {
		if (value.isNull()) {
			return;
		}
		OptionSpec option = this.syntax.options()
			.stream()
			.filter((each) -> each.id().equals(name) || each.spellings().contains("--" + name))
			.findFirst()
			.orElse(null);
		String typed = (option != null) ? option.displayName() : "--" + name.replace('_', '-');
		boolean toggle = (option != null) ? option.kind() == OptionKind.SWITCH : value.isBoolean();
		if (!toggle || !value.isBoolean()) {
			tokens.add(typed + "=" + text(name, value));
		}
		else if (value.booleanValue()) {
			tokens.add(typed);
		}
		else if (option != null && option.negatable()) {
			tokens.add(option.negatedName());
		}
	}

	private static List<JsonNode> entries(JsonNode value) {
		return value.isArray() ? value.valueStream().toList() : List.of(value);
	}

}
