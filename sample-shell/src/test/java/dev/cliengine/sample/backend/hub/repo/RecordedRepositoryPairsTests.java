package dev.cliengine.sample.backend.hub.repo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import dev.cliengine.sample.backend.hub.Json;

import static org.assertj.core.api.Assertions.assertThat;

class RecordedRepositoryPairsTests {

	private static final int FIRST = 21;

	private static final int LAST = 60;

	private static final int MEMBER_REMOVED = 58;

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path directory;

	@Test
	void theHubAnswersAsWasRecordedFromTheRealOne() throws IOException {
		try (RepoHub hub = RepoHub.in(this.directory)) {
			hub.user("mira").user("theo").organization("aurora-lab").member("aurora-lab", "mira", "super-admin");
			for (JsonNode pair : pairs()) {
				int number = Integer.parseInt(pair.get("id").stringValue().substring(1));
				if (number == MEMBER_REMOVED + 1) {
					hub.services().quotas().set("mira", 1_000_000L);
					Repo.create(hub, "mira/box", false);
				}
				if (number >= FIRST && number <= LAST && number != MEMBER_REMOVED) {
					check(hub, pair, ask(hub, pair.get("request")));
				}
			}
		}
	}

	private static Reply ask(RepoHub hub, JsonNode request) {
		String auth = request.path("auth").asString("");
		String token = auth.isEmpty() ? "" : auth.equals("bearer") ? "mira" : "theo";
		String body = request.has("json") ? request.get("json").toString() : null;
		if (request.has("ndjson")) {
			body = request.get("ndjson").valueStream().map(JsonNode::toString).collect(Collectors.joining("\n"));
		}
		Reply reply = hub.send(request.get("method").stringValue(), request.get("path").stringValue(), body, token);
		if (request.get("path").stringValue().endsWith("/objects/batch")) {
			put(hub, reply);
		}
		return reply;
	}

	/** The step that was not recorded. */
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
			assertThat(reply.text()).as(title).isEmpty();
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
