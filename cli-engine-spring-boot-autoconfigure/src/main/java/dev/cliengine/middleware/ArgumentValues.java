package dev.cliengine.middleware;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.CommandArguments.Value;

/**
 * The values of a command line as plain objects by id: booleans, numbers and strings; a
 * list where there are two or more. Content read through {@code @file} stays as typed.
 */
final class ArgumentValues {

	private ArgumentValues() {
	}

	/** Defaults included. */
	static SortedMap<String, Object> effective(CommandArguments arguments) {
		return values(arguments, (value) -> true);
	}

	/** What was typed on the command line. */
	static SortedMap<String, Object> user(CommandArguments arguments) {
		return values(arguments, Value::given);
	}

	private static SortedMap<String, Object> values(CommandArguments arguments, Predicate<Value> wanted) {
		SortedMap<String, Object> values = new TreeMap<>();
		for (Map.Entry<String, Value> entry : arguments.values().entrySet()) {
			Value value = entry.getValue();
			List<String> texts = value.typed().isEmpty() ? value.texts() : value.typed();
			if (wanted.test(value) && !texts.isEmpty()) {
				values.put(entry.getKey(), (texts.size() == 1) ? single(value, texts.get(0))
						: texts.stream().map((text) -> single(value, text)).toList());
			}
		}
		return values;
	}

	private static Object single(Value value, String text) {
		return switch (value.type()) {
			case STRING -> text;
			case BOOLEAN -> "true".equals(text);
			case INTEGER -> Long.parseLong(text);
			case NUMBER -> new BigDecimal(text);
		};
	}

}
