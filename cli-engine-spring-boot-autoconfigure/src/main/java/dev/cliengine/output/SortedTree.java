package dev.cliengine.output;

import java.util.List;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Copies trees with the members of every object sorted by code point.
 */
final class SortedTree {

	private static final int DEEPEST = 1000;

	private SortedTree() {
	}

	/**
	 * The sorted copy.
	 * @throws CliException when it is nested so deeply that the formats written by
	 * recursion could exhaust the stack
	 */
	static JsonNode of(JsonNode value) {
		return copy(value, 0);
	}

	private static JsonNode copy(JsonNode value, int depth) {
		if (depth > DEEPEST) {
			throw CliException.category(ErrorCategory.FAILURE)
				.fix("Use --output json or --output ndjson, which write any depth.")
				.message("the result is nested deeper than " + DEEPEST + " levels");
		}
		if (value.isArray()) {
			ArrayNode array = JsonNodeFactory.instance.arrayNode(value.size());
			value.forEach((item) -> array.add(copy(item, depth + 1)));
			return array;
		}
		if (!value.isObject()) {
			return value;
		}
		ObjectNode object = JsonNodeFactory.instance.objectNode();
		List<String> names = value.propertyNames().stream().sorted(CodePointOrder.INSTANCE).toList();
		names.forEach((name) -> object.set(name, copy(value.path(name), depth + 1)));
		return object;
	}

}
