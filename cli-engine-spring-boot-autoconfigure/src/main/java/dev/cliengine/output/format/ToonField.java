package dev.cliengine.output.format;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A column of objects that are alike.
 *
 * @param name its key
 * @param children the columns of its values when those are objects, else empty
 */
record ToonField(String name, List<ToonField> children) {

	/**
	 * The columns of these values, in the order of the first one; {@code null} when they
	 * are not all objects of the same keys whose values are single values throughout, or
	 * again objects that are alike.
	 */
	static @Nullable List<ToonField> of(Iterable<JsonNode> values) {
		JsonNode first = null;
		for (JsonNode value : values) {
			first = (first != null) ? first : value;
			if (!value.isObject() || value.isEmpty() || !sameKeys(first, value)) {
				return null;
			}
		}
		List<ToonField> fields = new ArrayList<>();
		for (String name : (first != null) ? first.propertyNames() : List.<String>of()) {
			List<ToonField> children = children(name, values);
			if (children == null) {
				return null;
			}
			fields.add(new ToonField(name, children));
		}
		return fields.isEmpty() ? null : fields;
	}

	private static @Nullable List<ToonField> children(String name, Iterable<JsonNode> values) {
		boolean single = true;
		for (JsonNode value : values) {
			single &= !value.path(name).isContainer();
		}
		if (single) {
			return List.of();
		}
		List<JsonNode> column = new ArrayList<>();
		values.forEach((value) -> column.add(value.path(name)));
		return of(column);
	}

	private static boolean sameKeys(JsonNode first, JsonNode other) {
		if (first.size() != other.size()) {
			return false;
		}
		for (String name : first.propertyNames()) {
			if (!other.has(name)) {
				return false;
			}
		}
		return true;
	}

}
