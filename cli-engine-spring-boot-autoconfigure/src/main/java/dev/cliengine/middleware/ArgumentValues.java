package dev.cliengine.middleware;

import java.math.BigDecimal;
import java.util.ArrayList;
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
			List<Object> objects = objects(value);
			if (wanted.test(value) && !objects.isEmpty()) {
				values.put(entry.getKey(), (objects.size() == 1) ? objects.get(0) : objects);
			}
		}
		return values;
	}

	private static List<Object> objects(Value value) {
		List<Object> objects = new ArrayList<>();
		for (int i = 0; i < value.texts().size(); i++) {
			String typed = (i < value.typed().size()) ? value.typed().get(i) : "";
			objects.add(namesContent(typed) ? typed : single(value, value.texts().get(i)));
		}
		return objects;
	}

	/** Of other values that look the same, the text is the same as well. */
	private static boolean namesContent(String typed) {
		return typed.equals("-") || (typed.startsWith("@") && !typed.startsWith("@@"));
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
