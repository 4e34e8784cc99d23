package dev.cliengine.command.parse;

import org.jspecify.annotations.Nullable;

import dev.cliengine.command.ArgumentSpec;
import dev.cliengine.command.OptionKind;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.ValueSpec;
import dev.cliengine.command.ValueType;

/**
 * A place for values, be it an option or an argument.
 *
 * @param id the key of its values
 * @param usage how errors name it
 * @param type what its values are, also where the spec has none to say
 * @param spec what they look like
 * @param defaultValue the value when nothing is typed
 * @param demanded whether something has to be typed
 */
record Slot(String id, String usage, ValueType type, ValueSpec spec, @Nullable String defaultValue, boolean demanded) {

	static Slot of(OptionSpec option) {
		ValueSpec spec = option.value();
		ValueType type = switch (option.kind()) {
			case SWITCH -> ValueType.BOOLEAN;
			case COUNTER -> ValueType.INTEGER;
			case VALUE, OPTIONAL_ATTACHED, OPTIONAL_GREEDY -> spec.type();
		};
		String declared = spec.defaultValue();
		return new Slot(option.id(), option.usage(), type, spec,
				(declared != null) ? declared : impliedDefault(option.kind()), option.required() && declared == null);
	}

	static Slot of(ArgumentSpec argument) {
		String declared = argument.value().defaultValue();
		return new Slot(argument.id(), argument.usage(), argument.value().type(), argument.value(), declared,
				argument.required() && declared == null);
	}

	private static @Nullable String impliedDefault(OptionKind kind) {
		return switch (kind) {
			case SWITCH -> "false";
			case COUNTER -> "0";
			case VALUE, OPTIONAL_ATTACHED, OPTIONAL_GREEDY -> null;
		};
	}

}
