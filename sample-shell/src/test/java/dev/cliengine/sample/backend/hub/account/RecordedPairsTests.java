package dev.cliengine.sample.backend.hub.account;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import dev.cliengine.sample.backend.hub.Answer;
import dev.cliengine.sample.backend.hub.TestHub;

import static org.assertj.core.api.Assertions.assertThat;

class RecordedPairsTests {

	private static final Set<String> ACCOUNTS = Set.of("E1", "E2", "E3", "E4", "E5", "E6", "E7", "E8", "E9", "E10",
			"E11", "E12", "E13", "E14", "E15", "E16", "E17", "E18", "E19", "E20", "E58", "E60", "E61", "E62");

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path directory;

	private final Map<String, String[]> credentials = new HashMap<>(Map.of("", new String[0]));

	@Test
	void theHubAnswersAsWasRecordedFromTheRealOne() throws Exception {
		try (TestHub hub = TestHub.in(this.directory)) {
			for (JsonNode pair : Recorded.pairs()) {
				String id = pair.get("id").stringValue();
				if (id.equals("E12")) {
					this.credentials.put("bearer of theo", hub.newcomer("theo"));
				}
				if (ACCOUNTS.contains(id)) {
					Answer answer = ask(hub, pair.get("request"));
					check(pair, answer);
					learn(id, answer);
				}
			}
		}
	}

	private Answer ask(TestHub hub, JsonNode request) {
		String auth = request.path("auth").asString("");
		String[] credential = Objects.requireNonNull(this.credentials.get(auth), auth);
		return hub.send(request.get("method").stringValue(), request.get("path").stringValue(),
				request.has("json") ? request.get("json").toString() : "", credential);
	}

	private static void check(JsonNode pair, Answer answer) {
		JsonNode expected = pair.get("response");
		String title = pair.get("id").stringValue() + " " + pair.get("title").stringValue();
		assertThat(answer.status()).as(title + ": " + answer.text()).isEqualTo(expected.get("status").intValue());
		String body = expected.has("json") ? expected.get("json").toString() : expected.path("text").asString("");
		assertThat(Recorded.masked(answer.text())).as(title).isEqualTo(Recorded.masked(body));
		expected.path("headers")
			.properties()
			.forEach((header) -> assertThat(Recorded.masked(String.valueOf(answer.header(header.getKey()))))
				.as(title + ": " + header.getKey())
				.isEqualTo(Recorded.masked(header.getValue().stringValue())));
	}

	private void learn(String id, Answer answer) {
		if (id.equals("E6")) {
			this.credentials.put("cookie session_id", new String[] { "Cookie", "session_id=" + answer.session() });
		}
		if (id.equals("E9")) {
			this.credentials.put("bearer",
					new String[] { "Authorization", "Bearer " + answer.json().get("token").stringValue() });
		}
	}

}
