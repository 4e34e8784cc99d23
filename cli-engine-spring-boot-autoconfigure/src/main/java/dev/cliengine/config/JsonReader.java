package dev.cliengine.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

import dev.cliengine.core.CliException;

/**
 * Reads a JSON text together with the places of everything in it.
 */
final class JsonReader {

	private static final JsonFactory JSON = JsonFactory.builder()
		.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(128).maxTokenCount(1_000_000).build())
		.build();

	/** What only the parser's programmers understand. */
	private static final Pattern INTERNAL = Pattern
		.compile(",? ?from `[^`]*`|: enable `[^`]*` to allow| \\((?:start marker at|for \\w+ starting at) \\[.*?\\]\\)"
				+ "|: maybe a \\(non-standard\\) comment\\?.*");

	private final String text;

	private final Path file;

	private final JsonParser parser;

	private JsonReader(String text, Path file, JsonParser parser) {
		this.text = text;
		this.file = file;
		this.parser = parser;
	}

	/**
	 * The object a text holds, {@code null} if it is blank.
	 */
	static @Nullable JsonNode read(String text, Path file) {
		try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
			return new JsonReader(text, file, parser).document();
		}
	}

	private @Nullable JsonNode document() {
		try {
			JsonToken first = this.parser.nextToken();
			if (first == null) {
				return null;
			}
			if (first != JsonToken.START_OBJECT) {
				throw malformed(offset(), "The file has to hold an object, so it begins with {");
			}
			JsonNode root = object();
			if (this.parser.nextToken() != null) {
				throw malformed(offset(), "Unexpected text after the object");
			}
			return root;
		}
		catch (JacksonException ex) {
			long offset = (ex.getLocation() != null) ? ex.getLocation().getCharOffset()
					: this.parser.currentLocation().getCharOffset();
			throw malformed((int) Math.max(0, offset), explain(ex));
		}
	}

	private JsonNode object() {
		int start = offset();
		Map<String, JsonNode.Member> members = new LinkedHashMap<>();
		while (this.parser.nextToken() == JsonToken.PROPERTY_NAME) {
			String name = Objects.requireNonNull(this.parser.currentName());
			int nameStart = offset();
			this.parser.nextToken();
			JsonNode.Member before = members.putIfAbsent(name, new JsonNode.Member(nameStart, value()));
			if (before != null) {
				TextPlace place = TextPlace.of(this.text, before.start());
				throw malformed(nameStart, "The key \"" + name + "\" is already defined at line " + place.line()
						+ ", column " + place.column());
			}
		}
		return new JsonNode(start, offset() + 1, JsonNode.values(members), members);
	}

	private JsonNode value() {
		int start = offset();
		return switch (this.parser.currentToken()) {
			case START_OBJECT -> object();
			case START_ARRAY -> array();
			case VALUE_STRING -> string(start);
			case VALUE_TRUE -> new JsonNode(start, start + 4, true, null);
			case VALUE_FALSE -> new JsonNode(start, start + 5, false, null);
			case VALUE_NULL -> new JsonNode(start, start + 4, null, null);
			default -> new JsonNode(start, start + this.parser.getStringLength(), number(start), null);
		};
	}

	private JsonNode array() {
		int start = offset();
		List<Object> items = new ArrayList<>();
		while (this.parser.nextToken() != JsonToken.END_ARRAY) {
			Object plain = value().plain();
			if (plain != null) {
				items.add(plain);
			}
		}
		return new JsonNode(start, offset() + 1, items, null);
	}

	private Object number(int start) {
		if (this.parser.currentToken() == JsonToken.VALUE_NUMBER_INT
				&& this.parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
			return this.parser.getLongValue();
		}
		double value = Double.parseDouble(this.parser.getString());
		if (Double.isInfinite(value)) {
			throw malformed(start, "The number is too large");
		}
		return value;
	}

	private JsonNode string(int start) {
		// The parser looks for the end only when asked for the text.
		String plain = this.parser.getString();
		int end = start + 1;
		while (this.text.charAt(end) != '"') {
			end += (this.text.charAt(end) == '\\') ? 2 : 1;
		}
		return new JsonNode(start, end + 1, plain, null);
	}

	private int offset() {
		return (int) this.parser.currentTokenLocation().getCharOffset();
	}

	private CliException malformed(int offset, String what) {
		return MalformedFile.at(this.file, TextPlace.of(this.text, Math.min(offset, this.text.length())), what);
	}

	private static String explain(JacksonException ex) {
		return INTERNAL.matcher(Objects.requireNonNullElse(ex.getOriginalMessage(), "Unexpected text")).replaceAll("");
	}

}
