package dev.cliengine.builtin.config;

import tools.jackson.databind.JsonNode;

/**
 * What {@code config explain} says to people.
 */
final class ConfigExplanationText {

	private ConfigExplanationText() {
	}

	static String of(JsonNode data) {
		StringBuilder text = new StringBuilder();
		if (data.isArray()) {
			data.forEach((key) -> append(text, key));
		}
		else {
			append(text, data);
		}
		return text.toString();
	}

	private static void append(StringBuilder text, JsonNode key) {
		String name = key.path("key").asString("");
		if (key.path("source").isNull()) {
			text.append(name).append(" is not set\n");
			return;
		}
		text.append(name).append(" = ").append(value(key)).append("\n  from ").append(source(key)).append('\n');
		for (JsonNode hidden : key.path("hides")) {
			text.append("  hides ").append(value(hidden)).append(" from ").append(source(hidden)).append('\n');
		}
	}

	private static String value(JsonNode setting) {
		JsonNode value = setting.path("value");
		return value.isValueNode() ? value.asString() : value.toString();
	}

	private static String source(JsonNode setting) {
		String layer = setting.path("layer").asString("");
		return switch (layer) {
			case "default" -> "the application's default";
			case "flag" -> "the option " + setting.path("source").asString("");
			case "variable" -> "the variable " + setting.path("source").asString("");
			default -> setting.path("source").asString("");
		};
	}

}
