package dev.cliengine.builtin;

import tools.jackson.databind.JsonNode;

/**
 * An explanation for people.
 */
final class ExplanationText {

	private ExplanationText() {
	}

	static String of(JsonNode facts) {
		StringBuilder text = new StringBuilder();
		text.append(facts.path("command").asString()).append("\n  ").append(facts.path("purpose").asString());
		text.append("\n\nUsage\n  ").append(facts.path("usage").asString()).append('\n');
		values(text, "Arguments", facts.path("arguments"));
		values(text, "Options", facts.path("options"));
		text.append("\nBehaviour\n");
		line(text, "tier", facts.path("tier").asString());
		line(text, "credential", auth(facts.path("auth")));
		line(text, "calls", facts.path("calls").asString());
		line(text, "--dry-run", facts.path("dry_run").asString());
		line(text, "asks first", facts.path("asks_first").asBoolean() ? "yes, unless --yes is given" : "no");
		JsonNode result = facts.path("result");
		line(text, "result",
				result.path("streaming").asBoolean() ? "a stream, one JSON line an event" : "one envelope");
		fields(text, result);
		text.append("\nExit codes\n");
		facts.path("exit_codes")
			.forEach((row) -> line(text, row.path("code").asString(), row.path("meaning").asString()));
		text.append("\nEnvironment\n");
		facts.path("environment")
			.properties()
			.forEach((entry) -> line(text, entry.getKey(), entry.getValue().asString()));
		if (!facts.path("examples").isEmpty()) {
			text.append("\nExamples\n");
			facts.path("examples").forEach((line) -> text.append("  ").append(line.asString()).append('\n'));
		}
		return text.toString();
	}

	private static void values(StringBuilder text, String heading, JsonNode values) {
		if (!values.isEmpty()) {
			text.append('\n').append(heading).append('\n');
			values.forEach((value) -> text.append("  ")
				.append(value.path("usage").asString())
				.append("\n      ")
				.append(meaning(value))
				.append('\n'));
		}
	}

	/** What a value is for and what it may be, in one line. */
	static String meaning(JsonNode value) {
		StringBuilder text = new StringBuilder(value.path("description").asString(""));
		text.append(text.isEmpty() ? "(" : " (").append(value.path("type").asString());
		text.append(value.path("required").asBoolean() ? ", required" : "");
		text.append(value.path("repeatable").asBoolean() ? ", may be repeated" : "");
		detail(text, value, "default");
		detail(text, value, "choices");
		value.path("constraints")
			.properties()
			.forEach((entry) -> text.append(", ").append(entry.getKey()).append(' ').append(plain(entry.getValue())));
		return text.append(')').toString();
	}

	private static void detail(StringBuilder text, JsonNode value, String name) {
		if (value.has(name)) {
			text.append(", ").append(name).append(' ').append(plain(value.get(name)));
		}
	}

	private static String plain(JsonNode value) {
		if (!value.isArray()) {
			return value.asString();
		}
		StringBuilder words = new StringBuilder();
		value.forEach((word) -> words.append(words.isEmpty() ? "" : "|").append(word.asString()));
		return words.toString();
	}

	private static String auth(JsonNode auth) {
		String provider = auth.path("provider").asString("");
		return auth.path("requirement").asString() + (provider.isEmpty() ? "" : ", from " + provider)
				+ (auth.has("scopes") ? ", scopes " + plain(auth.get("scopes")) : "");
	}

	private static void fields(StringBuilder text, JsonNode result) {
		JsonNode fields = result.path("fields");
		if (!fields.isEmpty()) {
			text.append("\nResult fields\n");
			fields.forEach((field) -> line(text, field.path("name").asString(),
					field.path("type").asString() + (field.path("optional").asBoolean() ? "  (optional)" : "")));
		}
	}

	private static void line(StringBuilder text, String name, String value) {
		text.append("  %-12s %s\n".formatted(name, value));
	}

}
