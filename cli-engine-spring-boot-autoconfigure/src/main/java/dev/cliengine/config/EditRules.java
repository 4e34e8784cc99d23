package dev.cliengine.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * What may be set where, whatever the format.
 */
final class EditRules {

	/** Tables and lists within each other that an edit may write. */
	static final int DEEPEST = 100;

	private EditRules() {
	}

	/**
	 * Refuses a value below something that is not a table, and one that is not a table in
	 * place of one.
	 */
	static void check(Map<String, Object> values, ConfigPath path, Object value) {
		List<String> segments = path.segments();
		if (segments.size() > DEEPEST) {
			throw refused("config key has more than " + DEEPEST + " names");
		}
		Object current = values;
		for (int i = 0; i < segments.size(); i++) {
			if (!(current instanceof Map<?, ?> table)) {
				throw conflict(segments.subList(0, i), "is not a table");
			}
			current = table.get(segments.get(i));
			if (current == null) {
				return;
			}
		}
		if (current instanceof Map && !(value instanceof Map)) {
			throw conflict(segments, "is a table");
		}
	}

	static CliException refused(String why) {
		return CliException.category(ErrorCategory.VALIDATION).message(why);
	}

	static CliException unknown(@Nullable Object value, String format) {
		return refused(
				(value != null) ? "a value of type " + value.getClass().getName() + " cannot be written in " + format
						: "null cannot be written in " + format + "; leave the value out");
	}

	/** A table, known to have texts for names and no null in it, in the same order. */
	static Map<String, Object> table(Map<?, ?> values, String format) {
		Map<String, Object> table = new LinkedHashMap<>();
		values.forEach((name, value) -> {
			if (!(name instanceof String text)) {
				throw unknown(name, format);
			}
			if (value == null) {
				throw unknown(null, format);
			}
			table.put(text, value);
		});
		return table;
	}

	private static CliException conflict(List<String> segments, String what) {
		String key = String.join(".", segments);
		return CliException.category(ErrorCategory.VALIDATION)
			.fix("Remove \"" + key + "\" first, or choose another key")
			.message("config key \"" + key + "\" " + what);
	}

}
