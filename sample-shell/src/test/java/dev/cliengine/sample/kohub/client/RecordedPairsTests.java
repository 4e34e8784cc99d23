package dev.cliengine.sample.kohub.client;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import dev.cliengine.io.Secret;
import dev.cliengine.sample.kohub.client.config.HubSession;
import dev.cliengine.sample.kohub.client.config.Sessions;
import dev.cliengine.sample.kohub.client.error.KohubError;
import dev.cliengine.sample.kohub.client.model.FileMetadata;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.head;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.request;
import static com.github.tomakehurst.wiremock.client.WireMock.requestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Every pair that was recorded from the real server, made by the client and answered as
 * recorded.
 */
class RecordedPairsTests {

	private static final String COOKIE = "34b36454cab2e7842c389f7d88ecb7df279e3918cbac07970d4cde496e70f4c8";

	private static WireMockServer server;

	private final JsonMapper mapper = JsonMapper.builder().build();

	@TempDir
	private Path home;

	@BeforeAll
	static void start() {
		server = Clients.server();
	}

	@AfterAll
	static void stop() {
		server.stop();
	}

	@BeforeEach
	void reset() {
		server.resetAll();
	}

	static Stream<Pair> pairs() {
		return Pair.all().stream();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("pairs")
	void theClientMakesTheRequestAndUnderstandsTheResponse(Pair pair) {
		stub(pair);
		PairCalls calls = new PairCalls(client(pair), this.home);
		if (pair.status() < 400) {
			understood(pair, calls.make(pair.id()));
		}
		else {
			KohubError error = catchThrowableOfType(KohubError.class, () -> calls.make(pair.id()));
			assertThat(error.getClass().getSimpleName() + " " + error.code())
				.isEqualTo(PairCalls.failures().get(pair.id()));
			assertThat(error.statusCode()).isEqualTo(pair.status());
			assertThat(error.getMessage()).isNotBlank().doesNotContain("localhost:9000", "LakeFS");
		}
		sent(pair);
	}

	private void stub(Pair pair) {
		ResponseDefinitionBuilder response = aResponse().withStatus(pair.status());
		pair.response().path("headers").forEachEntry((name, value) -> response.withHeader(name, header(value)));
		if (pair.response().has("json")) {
			response.withBody(pair.response().path("json").toString());
		}
		if (pair.response().has("text")) {
			response.withBody(pair.response().path("text").asString());
		}
		MappingBuilder mapping = request(pair.method(), urlPathEqualTo(pair.path()));
		Stream.of(pair.query().split("&"))
			.filter((parameter) -> !parameter.isEmpty())
			.map((parameter) -> parameter.split("=", 2))
			.forEach((parameter) -> mapping.withQueryParam(parameter[0], equalTo(parameter[1])));
		server.stubFor(mapping.willReturn(response));
		if (pair.id().equals("E44") || pair.id().equals("E45")) {
			server.stubFor(head(urlPathEqualTo(pair.path()))
				.willReturn(ok().withHeader("X-Linked-Etag", "9cf8bf96fceed436acabd74f72baaa3a58288f10")
					.withHeader("X-Linked-Size", "9")));
			server.stubFor(get(urlPathEqualTo(
					"/hub-storage/m-aurora-lab-aurora-small-0kpltl9hxmbi0ctu2ybdlu/data/bf1f9ab255f8420fadafedbe6a9e6488"))
				.willReturn(ok("# Aurora\n")));
		}
	}

	private static String header(JsonNode value) {
		return value.asString().replace("http://localhost:9000", server.baseUrl());
	}

	private KohubClient client(Pair pair) {
		KohubClientBuilder builder = Clients.of(server, this.home);
		if (pair.auth().startsWith("bearer")) {
			builder.token(Clients.TOKEN);
		}
		if (pair.auth().startsWith("cookie")) {
			Sessions sessions = Sessions.inMemory(Clock.systemUTC());
			sessions.keep(new HubSession(server.baseUrl(), "mira", Secret.of(COOKIE), null));
			builder.sessions(sessions);
		}
		return builder.build();
	}

	private void understood(Pair pair, Object result) {
		JsonNode expected = pair.response().path("json").deepCopy();
		if (expected instanceof ObjectNode object) {
			object.remove("session_secret");
		}
		if (result instanceof FileMetadata metadata) {
			assertThat(metadata.size()).isEqualTo(4096);
			assertThat(metadata.fileName()).isEqualTo("model.safetensors");
			assertThat(metadata.etag()).hasSize(64);
		}
		else if (result instanceof Path file) {
			assertThat(file).hasContent("# Aurora\n");
		}
		else if (result instanceof List<?> elements) {
			ArrayNode json = this.mapper.createArrayNode();
			elements.forEach((element) -> json.add(((Answer<?>) element).json()));
			assertThat(json).isEqualTo(expected);
		}
		else {
			JsonNode json = ((Answer<?>) result).json();
			JsonNode part = Map.of("E10", "/tokens", "E19", "/members", "E20", "/organizations", "E25", "/files")
				.containsKey(pair.id()) ? expected.iterator().next() : expected;
			assertThat(pair.id().equals("E40") ? json.path("commits") : json).isEqualTo(part);
			assertThat(json.toString()).isEqualTo(pair.id().equals("E40") ? json.toString() : part.toString());
		}
	}

	private void sent(Pair pair) {
		LoggedRequest request = server.findAll(requestedFor(pair.method(), urlPathEqualTo(pair.path()))).get(0);
		assertThat(request.getHeader("X-Request-Id")).matches("[0-9a-f]{32}");
		assertThat(request.getHeader("Authorization"))
			.isEqualTo(pair.auth().startsWith("bearer") ? "Bearer " + Clients.TOKEN : null);
		assertThat(request.getHeader("Cookie"))
			.isEqualTo(pair.auth().startsWith("cookie") ? "session_id=" + COOKIE : null);
		if (pair.request().has("json")) {
			JsonNode expected = pair.request().path("json");
			assertThat(withoutSurplusNulls(this.mapper.readTree(request.getBody()), expected)).isEqualTo(expected);
		}
		if (pair.request().has("ndjson")) {
			assertThat(request.getHeader("Content-Type")).isEqualTo("application/x-ndjson");
			ArrayNode lines = this.mapper.createArrayNode();
			request.getBodyAsString().lines().forEach((line) -> lines.add(this.mapper.readTree(line)));
			assertThat(lines).isEqualTo(pair.request().path("ndjson"));
		}
	}

	private static JsonNode withoutSurplusNulls(JsonNode actual, JsonNode expected) {
		if (actual instanceof ObjectNode object) {
			List.copyOf(object.propertyNames())
				.stream()
				.filter((name) -> object.path(name).isNull() && !expected.has(name))
				.forEach(object::remove);
		}
		return actual;
	}

}
