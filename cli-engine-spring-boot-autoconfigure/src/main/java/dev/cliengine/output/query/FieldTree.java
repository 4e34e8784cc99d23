package dev.cliengine.output.query;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which members of an object are wanted, in order; a member without a tree of its own is
 * wanted whole.
 */
final class FieldTree {

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	private final Map<String, @Nullable FieldTree> members = new LinkedHashMap<>();

	/** Adds a dotted path. What is wanted whole already stays so. */
	void add(String path) {
		String[] names = path.split("\\.", -1);
		FieldTree tree = this;
		for (int i = 0; i < names.length - 1; i++) {
			FieldTree next = tree.members.get(names[i]);
			if (next == null) {
				if (tree.members.containsKey(names[i])) {
					return;
				}
				next = new FieldTree();
				tree.members.put(names[i], next);
			}
			tree = next;
		}
		tree.members.put(names[names.length - 1], null);
	}

	/** The wanted part of an object. */
	ObjectNode of(JsonNode object) {
		ObjectNode part = NODES.objectNode();
		this.members.forEach((name, tree) -> {
			JsonNode value = object.get(name);
			if (value != null) {
				part.set(name, (tree != null) ? tree.within(value) : value);
			}
		});
		return part;
	}

	private JsonNode within(JsonNode value) {
		if (value.isObject()) {
			return of(value);
		}
		if (!value.isArray()) {
			return value;
		}
		ArrayNode items = NODES.arrayNode(value.size());
		value.forEach((item) -> items.add(within(item)));
		return items;
	}

}
