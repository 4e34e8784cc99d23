package dev.cliengine.auth.exec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * The JSON object a program printed. What is missing or {@code null} is empty; members
 * nobody asks for may be of any type.
 */
final class ProviderAnswer {

	private static final Object OTHER = new Object();

	private final Map<String, Object> members = new HashMap<>();

	private ProviderAnswer() {
	}

	static ProviderAnswer read(byte[] json) throws MalformedAnswerException {
		ProviderAnswer answer = new ProviderAnswer();
		try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
			JsonToken first = parser.nextToken();
			if (first == null) {
				throw new MalformedAnswerException("the output is empty");
			}
			if (first != JsonToken.START_OBJECT) {
				throw new MalformedAnswerException("the output is not a JSON object");
			}
			while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
				answer.read(parser.currentName(), parser);
			}
			if (parser.nextToken() != null) {
				throw new MalformedAnswerException("the output is more than one JSON object");
			}
			return answer;
		}
		catch (JacksonException ex) {
			// The parser's own message quotes what it read, and so would the cause
			TokenStreamLocation place = ex.getLocation();
			throw new MalformedAnswerException("the output is not valid JSON"
					+ ((place != null) ? " at line " + place.getLineNr() + ", column " + place.getColumnNr() : ""));
		}
	}

	String text(String name) throws MalformedAnswerException {
		Object value = this.members.getOrDefault(name, "");
		if (value instanceof String text) {
			return text;
		}
		throw new MalformedAnswerException("\"" + name + "\" is not a text");
	}

	boolean flag(String name) throws MalformedAnswerException {
		Object value = this.members.getOrDefault(name, false);
		if (value instanceof Boolean flag) {
			return flag;
		}
		throw new MalformedAnswerException("\"" + name + "\" is neither true nor false");
	}

	List<String> texts(String name) throws MalformedAnswerException {
		Object value = this.members.getOrDefault(name, List.of());
		if (value instanceof List<?> items) {
			return items.stream().map(String.class::cast).toList();
		}
		throw new MalformedAnswerException("\"" + name + "\" is not a list of texts");
	}

	private void read(String name, JsonParser parser) {
		Object value = value(parser.nextToken(), parser);
		if (value != null) {
			this.members.put(name, value);
		}
		else {
			this.members.remove(name);
		}
	}

	private static @Nullable Object value(JsonToken token, JsonParser parser) {
		return switch (token) {
			case VALUE_NULL -> null;
			case VALUE_STRING -> parser.getString();
			case VALUE_TRUE -> true;
			case VALUE_FALSE -> false;
			case START_ARRAY -> texts(parser);
			default -> {
				parser.skipChildren();
				yield OTHER;
			}
		};
	}

	private static Object texts(JsonParser parser) {
		List<String> texts = new ArrayList<>();
		boolean onlyTexts = true;
		for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
			if (token == JsonToken.VALUE_STRING) {
				texts.add(parser.getString());
			}
			else {
				parser.skipChildren();
				onlyTexts = false;
			}
		}
		return onlyTexts ? texts : OTHER;
	}

}
