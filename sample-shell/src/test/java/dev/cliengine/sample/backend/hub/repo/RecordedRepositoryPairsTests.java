package dev.cliengine.sample.backend.hub.repo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import dev.cliengine.sample.backend.hub.Json;

import static org.assertj.core.api.Assertions.assertThat;

class RecordedRepositoryPairsTests {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path directory;

	private final Map<String, List<String>> credentials = new HashMap<>(Map.of("", List.of()));

	private String commit = "";

	@Test
	void bothHalvesAnswerAsWasRecordedFromTheRealHub() throws IOException {
		try (RepoHub hub = RepoHub.whole(this.directory)) {
			for (JsonNode pair : pairs()) {
				before(hub, pair.get("id").stringValue());
				Reply reply = ask(hub, pair.get("request"));
				check(hub, pair, reply);
				learn(pair.get("id").stringValue(), reply);
			}
		}
	}

	/** The steps that were not recorded. */
	private void before(RepoHub hub, String id) {
		if (id.equals("E12")) {
			String theo = "{\"username\": \"theo\", \"email\": \"t@example.com\", \"password\": \"x\"}";
			hub.post("/api/auth/register", theo, "");
			String session = hub.post("/api/auth/login", theo, "").header("Set-Cookie").replaceAll(";.*", "");
			Reply token = send(hub, "POST", "/api/auth/tokens/create", "{\"name\": \"t\"}", List.of("Cookie", session));
			this.credentials.put("bearer of theo", bearer(token));
		}
		if (id.equals("E59")) {
			List<String> mira = this.credentials.getOrDefault("bearer", List.of());
			send(hub, "PUT", "/api/quota/mira", "{\"quota_bytes\": 1000000}", mira);
			send(hub, "POST", "/api/repos/create", "{\"name\": \"box\"}", mira);
		}
	}

	private void learn(String id, Reply reply) {
		if (id.equals("E6")) {
			String session = reply.header("Set-Cookie").replaceAll(";.*", "");
			this.credentials.put("cookie session_id", List.of("Cookie", session));
		}
		if (id.equals("E28")) {
			this.commit = reply.at("/commitOid");
		}
		if (id.equals("E9")) {
			this.credentials.put("bearer", bearer(reply));
		}
	}

	private Reply ask(RepoHub hub, JsonNode request) {
		String body = request.has("json") ? request.get("json").toString() : "";
		if (request.has("ndjson")) {
			body = request.get("ndjson").valueStream().map(JsonNode::toString).collect(Collectors.joining("\n"));
		}
		String path = request.get("path").stringValue().replaceAll("[0-9a-f]{64}", this.commit);
		Reply reply = send(hub, request.get("method").stringValue(), path, body,
				Objects.requireNonNull(this.credentials.get(request.path("auth").asString(""))));
		if (path.endsWith("/objects/batch")) {
			put(hub, reply);
		}
		return reply;
	}

	private static Reply send(RepoHub hub, String method, String path, String body, List<String> credential) {
		List<String> headers = new ArrayList<>(credential);
		headers.addAll(List.of("Content-Type", "application/json"));
		return hub.exchange(method, URI.create(hub.base() + path), BodyPublishers.ofString(body),
				headers.toArray(String[]::new));
	}

	private static List<String> bearer(Reply token) {
		return List.of("Authorization", "Bearer " + token.at("/token"));
	}

	private static void put(RepoHub hub, Reply batch) {
		byte[] content = new byte[4096];
		for (int i = 0; i < content.length; i++) {
			content[i] = (byte) i;
		}
		URI href = URI.create(batch.at("/objects/0/actions/upload/href"));
		assertThat(hub.exchange("PUT", href, BodyPublishers.ofByteArray(content)).status()).isEqualTo(200);
	}

	private static void check(RepoHub hub, JsonNode pair, Reply reply) {
		JsonNode expected = pair.get("response");
		String title = pair.get("id").stringValue() + " " + pair.get("title").stringValue();
		assertThat(reply.status()).as(title + ": " + reply.text()).isEqualTo(expected.get("status").intValue());
		if (expected.has("json")) {
			assertThat(Json.MAPPER.readTree(masked(hub, reply.text()))).as(title)
				.isEqualTo(Json.MAPPER.readTree(masked(hub, expected.get("json").toString())));
		}
		else {
			assertThat(reply.text()).as(title).isEqualTo(expected.path("text").asString(""));
		}
		expected.path("headers")
			.properties()
			.forEach((header) -> assertThat(masked(hub, reply.header(header.getKey())))
				.as(title + ": " + header.getKey())
				.isEqualTo(masked(hub, header.getValue().stringValue())));
	}

	/** The text without what is different each time. */
	private static String masked(RepoHub hub, String text) {
		return text.replace(hub.base().toString(), "http://localhost:8000")
			.replace(hub.storage().toString(), "http://localhost:9000")
			.replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:]{8}\\.\\d{6}", "TIME")
			.replaceAll("\"date\":\\d+", "\"date\":0")
			.replaceAll("(\"(?:sha|id|commitOid|targetCommit)\":\"|commit/|after=)[0-9a-f]{40,64}", "$1ID")
			.replaceAll("\\w{3}, \\d\\d? \\w{3} \\d{4} [0-9:]{8} GMT", "TIME")
			.replaceAll("(session_id=|\"(?:token|session_secret)\":\")[0-9a-f]+", "$1SECRET")
			.replaceAll("\\b(?!c8f5d034|9cf8bf96)[0-9a-f]{64}\\b", "HEX64")
			.replaceAll("http://[a-z.]+:\\d+/api/v1/", "INNER/")
			.replaceAll("m-aurora-lab-aurora-small-\\w{22}", "STORED")
			.replaceAll("(/hub-storage/)(STORED/data|data|lfs)[^\"]*", "$1CONTENT");
	}

	private static List<JsonNode> pairs() throws IOException {
		InputStream lines = Objects
			.requireNonNull(RecordedRepositoryPairsTests.class.getResourceAsStream("/hub/pairs.jsonl"));
		try (BufferedReader reader = new BufferedReader(new InputStreamReader(lines, StandardCharsets.UTF_8))) {
			return reader.lines().<JsonNode>map(Json.MAPPER::readTree).toList();
		}
	}

}
