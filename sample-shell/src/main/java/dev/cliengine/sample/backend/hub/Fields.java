package dev.cliengine.sample.backend.hub;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.springframework.web.reactive.function.server.ServerRequest;

/**
 * The fields of one part of a request. What is wrong with them is collected;
 * {@link #check} refuses all of it at once, so it comes after the last field was read and
 * before one is used.
 *
 * @since 0.1.0
 */
public final class Fields {

	private static final Pattern INTEGER = Pattern.compile("\\s*[+-]?[0-9]+\\s*");

	private final String part;

	private final Source source;

	private final @Nullable JsonNode whole;

	private final List<Issue> issues;

	Fields(String part, Source source, @Nullable JsonNode whole, List<Issue> issues) {
		this.part = part;
		this.source = source;
		this.whole = whole;
		this.issues = new ArrayList<>(issues);
	}

	/**
	 * The members of a JSON object, the body. Waits for it.
	 * @throws HubException 422 if the body is not JSON; one that is not an object is an
	 * issue
	 */
	public static Fields body(ServerRequest request) {
		return JsonBody.read(request);
	}

	/** The parameters of the query; of several with a name the last counts. */
	public static Fields query(ServerRequest request) {
		Map<String, List<String>> parameters = request.queryParams();
		return new Fields("query", (name) -> {
			List<String> values = parameters.getOrDefault(name, List.of());
			return values.isEmpty() ? null : Json.MAPPER.valueToTree(values.get(values.size() - 1));
		}, null, List.of());
	}

	/** The variables of the path. */
	public static Fields path(ServerRequest request) {
		return new Fields("path", (name) -> Json.MAPPER.valueToTree(request.pathVariables().get(name)), null,
				List.of());
	}

	/** The value of a member as it was sent, {@code null} if it was not, or as null. */
	public @Nullable JsonNode raw(String name) {
		JsonNode value = this.source.get(name);
		return (value == null || value.isNull()) ? null : value;
	}

	/** Whether the member was sent, be it as null. */
	public boolean has(String name) {
		return this.source.get(name) != null;
	}

	/** A text that has to be there; empty if it is an issue. */
	public String text(String name) {
		JsonNode value = this.source.get(name);
		if (value == null) {
			missing(name);
			return "";
		}
		String text = asText(name, value);
		return (text != null) ? text : "";
	}

	/** A text, {@code null} if it is not there. */
	public @Nullable String optionalText(String name) {
		JsonNode value = raw(name);
		return (value != null) ? asText(name, value) : null;
	}

	/** A text with a default. */
	public String text(String name, String whenAbsent) {
		return has(name) ? text(name) : whenAbsent;
	}

	/** A text that the whole pattern matches, with a default. */
	public String matching(String name, String pattern, String whenAbsent) {
		String text = text(name, whenAbsent);
		if (!text.matches(pattern)) {
			issue(new Issue("string_pattern_mismatch", loc(name), "String should match pattern '" + pattern + "'", text,
					Json.object("pattern", pattern)));
		}
		return text;
	}

	/**
	 * One of several words, with a default; {@code null} as the default if it has to be
	 * there.
	 */
	public String oneOf(String name, List<String> words, @Nullable String whenAbsent) {
		String text = (whenAbsent != null) ? text(name, whenAbsent) : text(name);
		if (has(name) && !words.contains(text)) {
			List<String> quoted = words.stream().map((word) -> "'" + word + "'").toList();
			int last = quoted.size() - 1;
			String expected = (last == 0) ? quoted.get(0)
					: String.join(", ", quoted.subList(0, last)) + " or " + quoted.get(last);
			issue(new Issue("literal_error", loc(name), "Input should be " + expected, text,
					Json.object("expected", expected)));
		}
		return text;
	}

	/** A whole number, {@code null} if it is not there. */
	public @Nullable Long optionalInteger(String name) {
		JsonNode value = raw(name);
		return (value != null) ? asInteger(name, value) : null;
	}

	/** A whole number that has to be there; 0 if it is an issue. */
	public long integer(String name) {
		JsonNode value = this.source.get(name);
		if (value == null) {
			missing(name);
			return 0;
		}
		Long number = asInteger(name, value);
		return (number != null) ? number : 0;
	}

	/** A whole number with a default and its least and greatest value. */
	public int integer(String name, int whenAbsent, int least, int greatest) {
		Long number = has(name) ? asInteger(name, value(name)) : null;
		if (number == null) {
			return whenAbsent;
		}
		if (number < least) {
			issue(new Issue("greater_than_equal", loc(name), "Input should be greater than or equal to " + least,
					sent(name), Json.object("ge", least)));
		}
		if (number > greatest) {
			issue(new Issue("less_than_equal", loc(name), "Input should be less than or equal to " + greatest,
					sent(name), Json.object("le", greatest)));
		}
		return (int) Math.max(least, Math.min(greatest, number));
	}

	/** Yes or no, {@code null} if it is not there. */
	public @Nullable Boolean optionalFlag(String name) {
		JsonNode value = raw(name);
		if (value == null || value.isBoolean()) {
			return (value != null) ? value.booleanValue() : null;
		}
		String text = value.isValueNode() ? value.asString().toLowerCase(Locale.ROOT) : "";
		switch (text) {
			case "true", "1", "on", "yes", "y", "t":
				return true;
			case "false", "0", "off", "no", "n", "f":
				return false;
			default:
				issue(Issue.of("bool_parsing", loc(name), "Input should be a valid boolean, unable to interpret input",
						value));
				return null;
		}
	}

	/** Yes or no, with a default. */
	public boolean flag(String name, boolean whenAbsent) {
		Boolean flag = optionalFlag(name);
		return (flag != null) ? flag : whenAbsent;
	}

	/** Adds something that is wrong. */
	public void issue(Issue issue) {
		this.issues.add(issue);
	}

	/** Where a field is, for an {@link Issue}. */
	public List<Object> loc(String name) {
		return List.of(this.part, name);
	}

	/**
	 * Ends the reading of fields.
	 * @throws HubException 422 with all that is wrong, if anything is
	 */
	public void check() {
		if (!this.issues.isEmpty()) {
			throw HubException.validation(this.issues);
		}
	}

	private void missing(String name) {
		if (this.whole == null || this.whole.isObject()) {
			issue(Issue.missing(loc(name), this.whole));
		}
	}

	private JsonNode value(String name) {
		JsonNode value = this.source.get(name);
		return (value != null) ? value : Json.MAPPER.nullNode();
	}

	private @Nullable Object sent(String name) {
		return this.source.get(name);
	}

	private @Nullable String asText(String name, JsonNode value) {
		if (value.isString()) {
			return value.stringValue();
		}
		issue(Issue.of("string_type", loc(name), "Input should be a valid string", value));
		return null;
	}

	private @Nullable Long asInteger(String name, JsonNode value) {
		if (value.isIntegralNumber() && value.canConvertToLong()) {
			return value.longValue();
		}
		if (value.isString() && INTEGER.matcher(value.stringValue()).matches()) {
			try {
				return Long.valueOf(value.stringValue().strip());
			}
			catch (NumberFormatException ex) {
				// Too large; refused below.
			}
		}
		issue(value.isString()
				? Issue.of("int_parsing", loc(name),
						"Input should be a valid integer, unable to parse string as an integer", value)
				: Issue.of("int_type", loc(name), "Input should be a valid integer", value));
		return null;
	}

	/** Gives the value of a field, {@code null} if it was not sent. */
	interface Source {

		@Nullable JsonNode get(String name);

	}

}
