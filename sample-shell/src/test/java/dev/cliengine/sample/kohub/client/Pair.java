package dev.cliengine.sample.kohub.client;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A request and its response as the real server gave it.
 *
 * @param json all of it
 */
record Pair(JsonNode json) {

	static List<Pair> all() {
		JsonMapper mapper = JsonMapper.builder().build();
		try (InputStream lines = Objects.requireNonNull(Pair.class.getResourceAsStream("/hub/pairs.jsonl"))) {
			return new String(lines.readAllBytes(), StandardCharsets.UTF_8).lines()
				.map((line) -> new Pair(mapper.readTree(line)))
				.toList();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	String id() {
		return this.json.path("id").asString();
	}

	JsonNode request() {
		return this.json.path("request");
	}

	JsonNode response() {
		return this.json.path("response");
	}

	String method() {
		return request().path("method").asString();
	}

	String path() {
		return request().path("path").asString().split("\\?")[0];
	}

	/** The query, empty if there is none. */
	String query() {
		String[] parts = request().path("path").asString().split("\\?", 2);
		return (parts.length > 1) ? parts[1] : "";
	}

	String auth() {
		return request().path("auth").asString("");
	}

	int status() {
		return response().path("status").asInt();
	}

	@Override
	public String toString() {
		return id() + " " + this.json.path("title").asString();
	}

}
