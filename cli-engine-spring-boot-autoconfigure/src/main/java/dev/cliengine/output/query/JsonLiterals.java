package dev.cliengine.output.query;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the small JSON texts in expressions. Building a mapper for them would take longer
 * than the rest of a short run; and fractions stay as exact as they were written.
 */
final class JsonLiterals {

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	private JsonLiterals() {
	}

	/**
	 * The tree of a JSON text.
	 * @throws JacksonException when it is no JSON
	 */
	static JsonNode read(String json) {
		try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
			return value(parser, parser.nextToken());
		}
	}

	/** An integer in the node Jackson itself would use for it. */
	static JsonNode integer(long number) {
		return (number == (int) number) ? NODES.numberNode((int) number) : NODES.numberNode(number);
	}

	private static JsonNode value(JsonParser parser, JsonToken token) {
		return switch (token) {
			case START_OBJECT -> object(parser);
			case START_ARRAY -> array(parser);
			case VALUE_STRING -> NODES.stringNode(parser.getString());
			case VALUE_NUMBER_INT -> integer(parser);
			case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDecimalValue());
			case VALUE_TRUE -> NODES.booleanNode(true);
			case VALUE_FALSE -> NODES.booleanNode(false);
			default -> NODES.nullNode();
		};
	}

	private static JsonNode integer(JsonParser parser) {
		return switch (parser.getNumberType()) {
			case INT, LONG -> integer(parser.getLongValue());
			default -> NODES.numberNode(parser.getBigIntegerValue());
		};
	}

	private static ArrayNode array(JsonParser parser) {
		ArrayNode array = NODES.arrayNode();
		for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
			array.add(value(parser, token));
		}
		return array;
	}

	private static ObjectNode object(JsonParser parser) {
		ObjectNode object = NODES.objectNode();
		while (parser.nextToken() != JsonToken.END_OBJECT) {
			String name = parser.currentName();
			object.set(name, value(parser, parser.nextToken()));
		}
		return object;
	}

}
