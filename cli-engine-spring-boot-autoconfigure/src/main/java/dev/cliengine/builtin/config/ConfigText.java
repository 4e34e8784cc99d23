package dev.cliengine.builtin.config;

import tools.jackson.databind.JsonNode;

/**
 * Configuration files as people read them.
 */
final class ConfigText {

	private ConfigText() {
	}

	/** The file, or all files with a line before each that names it. */
	static String of(JsonNode data) {
		if (!data.isArray()) {
			return ended(data.path("contents").asString(""));
		}
		StringBuilder text = new StringBuilder();
		for (JsonNode file : data) {
			text.append("# ").append(file.path("path").asString("")).append('\n');
			text.append(ended(file.path("contents").asString("")));
		}
		return text.toString();
	}

	private static String ended(String contents) {
		return (contents.isEmpty() || contents.endsWith("\n")) ? contents : contents + "\n";
	}

}
