package dev.cliengine.command.schema;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.ResultField;
import dev.cliengine.command.ResultSpec;

/**
 * The document {@code --schema} answers with: the command, its fields in short, and the
 * JSON Schema of its result where one is declared.
 *
 * @since 0.1.0
 */
public final class SchemaDocument {

	private final JsonNode root;

	private SchemaDocument(JsonNode root) {
		this.root = root;
	}

	/** The document of a command. */
	public static ObjectNode of(CommandSpec spec) {
		ObjectNode document = JsonNodeFactory.instance.objectNode().put("command", spec.path().colons());
		Supplier<JsonNode> declared = spec.result().schema();
		ArrayNode fields = JsonNodeFactory.instance.arrayNode();
		fields(spec.result()).forEach((field) -> fields.addObject()
			.put("name", field.name())
			.put("optional", field.optional())
			.put("type", field.type()));
		if (declared == null) {
			document.set("fields", fields);
			return document.put("message", "No output schema is registered for this command.");
		}
		if (!fields.isEmpty()) {
			document.set("fields", fields);
		}
		document.set("schema", declared.get());
		return document;
	}

	/**
	 * The fields of a result, or of each of its items, sorted by name; empty where none
	 * is declared.
	 */
	public static List<ResultField> fields(ResultSpec result) {
		List<ResultField> known = result.known();
		if (known == null) {
			known = RecordFields.of(result.type());
		}
		if (known != null) {
			return known;
		}
		Supplier<JsonNode> declared = result.schema();
		return (declared != null) ? new SchemaDocument(declared.get()).fields() : List.of();
	}

	/** The names of those fields. */
	public static List<String> fieldNames(ResultSpec result) {
		return fields(result).stream().map(ResultField::name).toList();
	}

	private List<ResultField> fields() {
		JsonNode list = resolve(this.root);
		JsonNode item = list.has("items") ? resolve(list.get("items")) : list;
		Set<String> required = new TreeSet<>();
		item.path("required").forEach((name) -> required.add(name.asString()));
		TreeMap<String, JsonNode> sorted = new TreeMap<>();
		item.path("properties").properties().forEach((entry) -> sorted.put(entry.getKey(), entry.getValue()));
		return sorted.entrySet()
			.stream()
			.map((entry) -> new ResultField(entry.getKey(),
					!required.contains(entry.getKey()) || isNullable(entry.getValue()), label(entry.getValue())))
			.toList();
	}

	private String label(JsonNode declared) {
		JsonNode property = resolve(declared);
		String type = firstType(property.path("type"));
		return switch (type) {
			case "integer" -> "int";
			case "number" -> "float";
			case "boolean" -> "bool";
			case "array" -> "[]" + label(property.path("items"));
			case "string", "object" -> type;
			default -> "any";
		};
	}

	private JsonNode resolve(JsonNode node) {
		String reference = node.path("$ref").asString("");
		if (reference.startsWith("#")) {
			JsonNode target = this.root.at(reference.substring(1));
			return (target == node) ? node : resolve(target);
		}
		for (String choice : new String[] { "anyOf", "oneOf" }) {
			for (JsonNode option : node.path(choice)) {
				if (!"null".equals(option.path("type").asString(""))) {
					return resolve(option);
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
		return Stream.of("anyOf", "oneOf")
			.flatMap((choice) -> property.path(choice).valueStream())
			.anyMatch((option) -> "null".equals(option.path("type").asString("")));
	}

}
