package dev.cliengine.output.format;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Finds values by the path of a column: keys separated by dots, or one key that has dots
 * in it.
 */
final class ValuePath {

	private ValuePath() {
	}

	/** The value, {@code null} when something on the way is missing. */
	static @Nullable JsonNode find(JsonNode object, String path) {
		JsonNode direct = object.get(path);
		if (direct != null || path.indexOf('.') < 0) {
			return direct;
		}
		JsonNode current = object;
		int start = 0;
		while (current != null && start <= path.length()) {
			int dot = path.indexOf('.', start);
			int end = (dot < 0) ? path.length() : dot;
			current = (end > start && current.isObject()) ? current.get(path.substring(start, end)) : null;
			start = end + 1;
		}
		return current;
	}

	/** The object that directly holds the value found by {@link #find}. */
	static @Nullable JsonNode holder(JsonNode object, String path) {
		int dot = path.lastIndexOf('.');
		return (dot < 0 || object.has(path)) ? object : find(object, path.substring(0, dot));
	}

}
