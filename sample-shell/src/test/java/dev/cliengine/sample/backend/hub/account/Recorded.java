package dev.cliengine.sample.backend.hub.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import tools.jackson.databind.JsonNode;

import dev.cliengine.sample.backend.hub.Json;

/**
 * The pairs of requests and answers that were recorded from the real hub.
 */
final class Recorded {

	private Recorded() {
	}

	static List<JsonNode> pairs() throws IOException {
		InputStream lines = Objects.requireNonNull(Recorded.class.getResourceAsStream("/hub/pairs.jsonl"));
		try (BufferedReader reader = new BufferedReader(new InputStreamReader(lines, StandardCharsets.UTF_8))) {
			return reader.lines().<JsonNode>map(Json.MAPPER::readTree).toList();
		}
	}

	/** The text without what is different each time: times, hashes, secrets. */
	static String masked(String text) {
		return text.replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:]{8}\\.\\d{6}", "TIME")
			.replaceAll("\\w{3}, \\d\\d? \\w{3} \\d{4} [0-9:]{8} GMT", "TIME")
			.replaceAll("\\b[0-9a-f]{64}\\b", "HEX64")
			.replaceAll("\\b[0-9a-f]{32}\\b", "HEX32");
	}

}
