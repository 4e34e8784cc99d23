package dev.cliengine.middleware;

import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.cliengine.command.CommandSpec;

/**
 * The document {@code --schema} answers with: the command, its fields in short, and the
 * JSON Schema of its result where one is declared.
 */
final class SchemaDocument {

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	private SchemaDocument() {
	}

	static ObjectNode of(CommandSpec spec) {
		ObjectNode document = NODES.objectNode().put("command", spec.path().colons());
		Supplier<JsonNode> declared = spec.result().schema();
		if (declared == null) {
			document.set("fields", NODES.arrayNode());
			return document.put("message", "No output schema is registered for this command.");
		}
		JsonNode schema = declared.get();
		ArrayNode fields = fields(resolve(schema, itemsOf(schema)));
		if (!fields.isEmpty()) {
			document.set("fields", fields);
		}
		document.set("schema", schema);
		return document;
	}

	private static JsonNode itemsOf(JsonNode schema) {
		return schema.has("items") ? schema.get("items") : schema;
	}

	private static ArrayNode fields(JsonNode schema) {
		Set<String> required = new TreeSet<>();
		schema.path("required").forEach((name) -> required.add(name.asString()));
		TreeMap<String, JsonNode> sorted = new TreeMap<>();
		schema.path("properties").properties().forEach((entry) -> sorted.put(entry.getKey(), entry.getValue()));
		ArrayNode fields = NODES.arrayNode();
		sorted.forEach((name,
				property) -> fields.add(NODES.objectNode()
					.put("name", name)
					.put("optional", !required.contains(name) || isNullable(property))
					.put("type", label(schema, property))));
		return fields;
	}

	private static String label(JsonNode root, JsonNode declared) {
		JsonNode property = resolve(root, declared);
		String type = firstType(property.path("type"));
		return switch (type) {
			case "integer" -> "int";
			case "number" -> "float";
			case "boolean" -> "bool";
			case "array" -> "[]" + label(root, property.path("items"));
			case "string", "object" -> type;
			default -> "any";
		};
	}

	private static JsonNode resolve(JsonNode root, JsonNode node) {
		String reference = node.path("$ref").asString("");
		if (reference.startsWith("#/")) {
			return root.at(reference.substring(1));
		}
		for (String choice : new String[] { "anyOf", "oneOf" }) {
			for (JsonNode option : node.path(choice)) {
				if (!"null".equals(option.path("type").asString(""))) {
					return resolve(root, option);
				}
			}
		}
		return node;
	}

	private static String firstType(JsonNode type) {
		for (JsonNode word : type) {
			if (!"null".equals(word.asString())) {
				return word.asString();
			}
		}
		return type.asString("");
	}

	private static boolean isNullable(JsonNode property) {
		for (JsonNode word : property.path("type")) {
			if ("null".equals(word.asString())) {
				return true;
			}
		}
		return false;
	}

}
