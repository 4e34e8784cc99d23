package dev.cliengine.command.parse;

import java.util.List;

import dev.cliengine.command.ValueSpec;
import dev.cliengine.core.ClosestNames;

/**
 * Checks one value and finds out what is meant by it.
 */
final class ValueReader {

	private static final List<String> TRUE = List.of("1", "t", "T", "TRUE", "true", "True");

	private static final List<String> FALSE = List.of("0", "f", "F", "FALSE", "false", "False");

	private ValueReader() {
	}

	/**
	 * What a typed value means. A value that stands for content is passed through: it is
	 * read, and checked, once the rest of the line is known to be right.
	 * @param usage the option or argument as errors name it
	 * @throws Problem if the value is none of its kind
	 */
	static String read(String usage, ValueSpec spec, String typed) {
		return isContent(spec, typed) ? typed : check(usage, spec, typed);
	}

	/** Whether the value is to be replaced by what it names. */
	static boolean isContent(ValueSpec spec, String typed) {
		return spec.content() && (typed.startsWith("@") || isStandardInput(spec, typed));
	}

	static boolean isStandardInput(ValueSpec spec, String typed) {
		return spec.content() && typed.equals("-");
	}

	/** The content a value names, checked. */
	static String readContent(String usage, ValueSpec spec, String typed, ContentSource source) {
		if (!isContent(spec, typed)) {
			return check(usage, spec, typed);
		}
		if (typed.startsWith("@@")) {
			return check(usage, spec, typed.substring(1));
		}
		String text = typed.equals("-") ? source.standardInput() : source.file(typed.substring(1));
		return check(usage, spec, text);
	}

	private static String check(String usage, ValueSpec spec, String text) {
		String chosen = spec.choices().isEmpty() ? text : choice(usage, spec, text);
		return switch (spec.type()) {
			case STRING -> chosen;
			case INTEGER -> integer(usage, chosen);
			case NUMBER -> number(usage, chosen);
			case BOOLEAN -> bool(usage, chosen);
		};
	}

	private static String choice(String usage, ValueSpec spec, String text) {
		if (spec.choices().contains(text)) {
			return text;
		}
		return spec.choices().stream().filter((choice) -> choice.equalsIgnoreCase(text)).findFirst().orElseThrow(() -> {
			String head = "invalid value '" + Shown.of(text) + "' for '" + usage + "'";
			String allowed = "[possible values: " + String.join(", ", spec.choices()) + "]";
			return Problem.usage(head, List.of(allowed),
					() -> Tip.similar("value", ClosestNames.to(text, spec.choices())));
		});
	}

	private static String integer(String usage, String text) {
		if (!Decimals.isWhole(text)) {
			throw Problem.invalidValue(text, usage, "expected a whole number");
		}
		try {
			Long.parseLong(text);
			return text;
		}
		catch (NumberFormatException ex) {
			throw Problem.invalidValue(text, usage,
					"expected a whole number from " + Long.MIN_VALUE + " to " + Long.MAX_VALUE);
		}
	}

	private static String number(String usage, String text) {
		if (!Decimals.isDecimal(text)) {
			throw Problem.invalidValue(text, usage, "expected a number");
		}
		if (Double.isInfinite(Double.parseDouble(text))) {
			throw Problem.invalidValue(text, usage, "the number is too large");
		}
		return text;
	}

	private static String bool(String usage, String text) {
		if (TRUE.contains(text)) {
			return "true";
		}
		if (FALSE.contains(text)) {
			return "false";
		}
		throw Problem.invalidValue(text, usage, "invalid boolean value \"" + Shown.of(text) + '"');
	}

}
