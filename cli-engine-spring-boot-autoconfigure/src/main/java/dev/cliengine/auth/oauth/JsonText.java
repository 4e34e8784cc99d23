package dev.cliengine.auth.oauth;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads and writes the small objects of OAuth. Building a mapper for them would take
 * longer, and Spring's decoders would log the tokens they read.
 */
final class JsonText {

	private JsonText() {
	}

	/** The members of an object; empty when the text is not one JSON object. */
	static Optional<Map<String, @Nullable Object>> read(String text) {
		try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
			if (parser.nextToken() != JsonToken.START_OBJECT) {
				return Optional.empty();
			}
			Map<String, @Nullable Object> object = object(parser);
			return (parser.nextToken() == null) ? Optional.of(object) : Optional.empty();
		}
		catch (JacksonException ex) {
			return Optional.empty();
		}
	}

	/** An object of texts, whole numbers, lists of texts and nulls. */
	static String write(Map<String, ? extends @Nullable Object> members) {
		StringWriter text = new StringWriter();
		try (JsonGenerator generator = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
			generator.writeStartObject();
			members.forEach((name, value) -> {
				generator.writeName(name);
				write(generator, value);
			});
			generator.writeEndObject();
		}
		return text.toString();
	}

	private static void write(JsonGenerator generator, @Nullable Object value) {
		if (value instanceof List<?> list) {
			generator.writeStartArray();
			list.forEach((element) -> write(generator, element));
			generator.writeEndArray();
		}
		else if (value instanceof Long number) {
			generator.writeNumber(number);
		}
		else if (value != null) {
			generator.writeString(value.toString());
		}
		else {
			generator.writeNull();
		}
	}

	private static @Nullable Object value(JsonParser parser, @Nullable JsonToken token) {
		if (token == null) {
			return null;
		}
		return switch (token) {
			case START_OBJECT -> object(parser);
			case START_ARRAY -> array(parser);
			case VALUE_STRING -> parser.getString();
			case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
			case VALUE_TRUE -> true;
			case VALUE_FALSE -> false;
			default -> null;
		};
	}

	private static List<@Nullable Object> array(JsonParser parser) {
		List<@Nullable Object> array = new ArrayList<>();
		for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
			array.add(value(parser, token));
		}
		return array;
	}

	private static Map<String, @Nullable Object> object(JsonParser parser) {
		Map<String, @Nullable Object> object = new LinkedHashMap<>();
		while (parser.nextToken() != JsonToken.END_OBJECT) {
			String name = parser.currentName();
			object.put(name, value(parser, parser.nextToken()));
		}
		return object;
	}

}
