package dev.cliengine.command.help;

import dev.cliengine.command.OptionKind;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.ValueSpec;

/**
 * One option as help shows it.
 */
final class OptionHelp {

	private OptionHelp() {
	}

	static HelpRow row(OptionSpec option) {
		String negation = option.negatable() ? ", " + option.negatedName() : "";
		return new HelpRow(shortName(option) + option.usage() + negation, text(option));
	}

	/** The short name before a long one, or the room it would take. */
	private static String shortName(OptionSpec option) {
		if (!option.displayName().startsWith("--")) {
			return "";
		}
		return option.names()
			.stream()
			.filter((name) -> !name.startsWith("--"))
			.map((name) -> name + ", ")
			.findFirst()
			.orElse("    ");
	}

	private static String text(OptionSpec option) {
		String text = (option.kind() == OptionKind.SWITCH || option.kind() == OptionKind.COUNTER) ? option.description()
				: described(option.description(), option.value());
		if (option.repeatable()) {
			text = with(text, "[may be repeated]");
		}
		return option.required() ? with(text, "[required]") : text;
	}

	/** A description with what is known of the value. */
	static String described(String description, ValueSpec value) {
		String text = description;
		if (!value.choices().isEmpty()) {
			text = with(text, "[possible values: " + String.join(", ", value.choices()) + "]");
		}
		if (value.defaultValue() != null) {
			text = with(text, "[default: " + value.defaultValue() + "]");
		}
		return value.content() ? with(text, "[@FILE and - are read]") : text;
	}

	private static String with(String text, String addition) {
		return text.isEmpty() ? addition : text + " " + addition;
	}

}
