package dev.cliengine.output.query;

import dev.cliengine.output.DataMapper;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Trees for tests, written as JSON where an apostrophe stands for a quote.
 */
final class Trees {

	private static final JsonMapper MAPPER = DataMapper.defaultMapper();

	private Trees() {
	}

	static JsonNode of(String json) {
		return MAPPER.readTree(json.replace('\'', '"'));
	}

	static JsonNode exact(String json) {
		return JsonLiterals.read(json);
	}

}
