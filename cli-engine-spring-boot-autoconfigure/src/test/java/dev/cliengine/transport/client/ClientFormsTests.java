package dev.cliengine.transport.client;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.core.ParameterizedTypeReference;
import org.springframework.web.reactive.function.client.WebClient;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.transport.Backend;
import dev.cliengine.transport.CallContexts;
import dev.cliengine.transport.connect.JdkConnector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** GraphQL, tags, streams and bodies that are not JSON. */
class ClientFormsTests {

	private final JsonStreams streams = new JsonStreams();

	private HttpServer server;

	private WebClient client;

	private GraphQl graphQl;

	private int status = 200;

	private String type = "application/json";

	private @Nullable String etag;

	private String answer = "";

	private String asked = "";

	private @Nullable String ifMatch;

	@BeforeEach
	void start() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
		this.server.createContext("/", this::answer);
		this.server.start();
		this.client = new BackendClients(new JdkConnector(), StandardFilters.all(new CallContexts(new Random(1))))
			.client(Backend.named("things").baseUrl("http://127.0.0.1:" + this.server.getAddress().getPort()).build());
		this.graphQl = new GraphQl(this.client, "/graphql");
	}

	@AfterEach
	void stop() {
		this.server.stop(0);
	}

	@Test
	void graphQlSendsQueryAndVariables() {
		this.answer = "{\"data\":{\"id\":\"v1\",\"more\":1}}";
		assertThat(this.graphQl.call("query { v }", Map.of("id", 7), Thing.class).block()).isEqualTo(new Thing("v1"));
		assertThat(this.asked).isEqualTo("{\"query\":\"query { v }\",\"variables\":{\"id\":7}}");
		this.answer = "{\"data\":[{\"id\":\"v1\"}]}";
		assertThat(this.graphQl.call("{ v }", null, new ParameterizedTypeReference<List<Thing>>() {
		}).block()).containsExactly(new Thing("v1"));
		assertThat(this.asked).isEqualTo("{\"query\":\"{ v }\",\"variables\":null}");
	}

	@Test
	void graphQlDataThatAreNotThereAreEmpty() {
		for (String body : List.of("{\"data\":null}", "{}", "{\"data\":null,\"errors\":[]}", "{\"errors\":null}")) {
			this.answer = body;
			assertThat(this.graphQl.call("{ v }", null, Thing.class).blockOptional()).isEmpty();
			this.graphQl.run("{ v }", null).block();
		}
	}

	@Test
	void graphQlErrorsFailTogetherAlsoBesideData() {
		this.answer = "{\"data\":{\"id\":3},\"errors\":[{\"message\":\"m1\",\"extensions\":{\"code\":\"FORBIDDEN\"}},{\"message\":\"m2\"}]}";
		assertThatExceptionOfType(CliException.class)
			.isThrownBy(() -> this.graphQl.call("{ v }", null, Thing.class).block())
			.withMessage("graphql: m1; m2")
			.satisfies((failure) -> {
				assertThat(failure.category()).isEqualTo(ErrorCategory.PERMISSION);
				assertThat(failure.code()).isEqualTo("FORBIDDEN");
			});
		this.answer = "{\"errors\":[{\"message\":\"m1\"}]}";
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> this.graphQl.run("{ v }", null).block())
			.withMessage("graphql: m1");
	}

	@Test
	void r28GraphQlAnswersThatCannotBeReadHaveACode() {
		for (String body : List.of("<html>", "[1]", "null", "{\"data\":[]}", "{\"data\":{\"id\":{}}",
				"[".repeat(10_000))) {
			this.answer = body;
			assertThatExceptionOfType(CliException.class)
				.isThrownBy(() -> this.graphQl.call("{ v }", null, Thing.class).block())
				.satisfies((failure) -> assertThat(failure.code()).isEqualTo("MALFORMED_RESPONSE"));
		}
	}

	@Test
	void aTagIsReadAndSentBack() {
		this.etag = "\"v1\"";
		this.answer = "{\"id\":\"a\"}";
		Tagged<Thing> read = Etags.read(this.client.get().uri("/a"), Thing.class).block();
		assertThat(read).isEqualTo(new Tagged<>(new Thing("a"), "\"v1\""));
		this.etag = "\"v2\"";
		assertThat(Etags.write(this.client.put().uri("/a").bodyValue(new Thing("b")), "\"v1\"", Thing.class).block())
			.isEqualTo(new Tagged<>(new Thing("a"), "\"v2\""));
		assertThat(this.ifMatch).isEqualTo("\"v1\"");
		this.etag = null;
		this.status = 204;
		assertThat(Etags.write(this.client.delete().uri("/a"), null, Void.class).block())
			.isEqualTo(new Tagged<>(null, null));
		assertThat(this.ifMatch).isNull();
	}

	@Test
	void aConflictIsToldInWords() {
		this.status = 412;
		assertThatExceptionOfType(CliException.class)
			.isThrownBy(() -> Etags.write(this.client.put().uri("/a"), "\"v1\"", Thing.class).block())
			.withMessage("Somebody changed it since it was read")
			.satisfies((failure) -> {
				assertThat(failure.code()).isEqualTo("PRECONDITION_FAILED");
				assertThat(failure.category()).isEqualTo(ErrorCategory.VALIDATION);
			});
		this.answer = "{\"code\":\"STALE\",\"message\":\"too late\"}";
		assertThatExceptionOfType(CliException.class)
			.isThrownBy(() -> Etags.write(this.client.put().uri("/a"), "\"v1\"", Thing.class).block())
			.withMessage("too late");
	}

	@Test
	void linesAreValues() {
		this.type = "application/x-ndjson";
		this.answer = "{\"id\":\"a\"}\n\n{\"id\":\"b\"}\r\n{\"id\":\"c\"}";
		assertThat(this.streams.lines(this.client.get().uri("/a"), Thing.class).collectList().block())
			.containsExactly(new Thing("a"), new Thing("b"), new Thing("c"));
	}

	@Test
	void r28ABrokenLineIsNamed() {
		this.type = "application/x-ndjson";
		for (String broken : List.of("{\"id\":", "{\"id\":\"a\",\"id\":\"b\"}", "<html>", "null", "{} {}",
				"[".repeat(10_000))) {
			this.answer = "{\"id\":\"a\"}\n\n" + broken + "\n{\"id\":\"c\"}\n";
			List<Thing> given = new ArrayList<>();
			assertThatExceptionOfType(CliException.class).isThrownBy(
					() -> this.streams.lines(this.client.get().uri("/a"), Thing.class).doOnNext(given::add).blockLast())
				.withMessageStartingWith("Line 3 of the stream")
				.satisfies((failure) -> assertThat(failure.code()).isEqualTo("MALFORMED_RESPONSE"));
			assertThat(given).containsExactly(new Thing("a"));
		}
	}

	@Test
	void eventsHaveTheirDataAsValues() {
		this.type = "text/event-stream";
		this.answer = ": hello\n\nid: 7\nevent: made\nretry: 50\ndata: {\"id\":\ndata: \"a\"}\n\ndata: {\"id\":\"b\"}\n\n";
		assertThat(this.streams.events(this.client.get().uri("/a"), Thing.class)
			.map((event) -> event.id() + " " + event.event() + " " + event.data())
			.collectList()
			.block()).containsExactly("7 made Thing[id=a]", "null null Thing[id=b]");
		this.answer = "data: {\"id\":\"a\"}\n\ndata: [DONE]\n\n";
		assertThatExceptionOfType(CliException.class)
			.isThrownBy(() -> this.streams.events(this.client.get().uri("/a"), Thing.class).blockLast())
			.withMessage("Event 2 of the stream cannot be read");
	}

	@Test
	void aBodyIsCopiedAsItIs() {
		this.type = "application/octet-stream";
		this.answer = "bytes".repeat(100_000);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		assertThat(Bodies.copy(this.client.post().uri("/a").bodyValue("x"), out).block()).isEqualTo(500_000);
		assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(this.answer);
	}

	@Test
	void aFormCarriesAFileByItsBaseName(@TempDir Path home) throws IOException {
		Path file = Files.writeString(home.resolve("note.txt"), "content");
		this.client.post()
			.uri("/a")
			.body(Bodies.form("upload", file, Map.of("kind", "note")))
			.retrieve()
			.toBodilessEntity()
			.block();
		assertThat(this.asked).contains("name=\"upload\"; filename=\"note.txt\"", "content", "name=\"kind\"", "note")
			.doesNotContain(home.toString());
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> Bodies.form("f", home.resolve("no"), Map.of()))
			.satisfies((failure) -> assertThat(failure.category()).isEqualTo(ErrorCategory.NOT_FOUND));
	}

	@Test
	void nothingAndNullAreNoValue() {
		this.status = 204;
		assertThat(this.client.get().uri("/a").retrieve().bodyToMono(Thing.class).blockOptional()).isEmpty();
		this.status = 200;
		this.answer = "null";
		assertThat(this.client.get().uri("/a").retrieve().bodyToMono(Thing.class).blockOptional()).isEmpty();
	}

	private void answer(HttpExchange exchange) throws IOException {
		this.asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
		this.ifMatch = exchange.getRequestHeaders().getFirst("If-Match");
		exchange.getResponseHeaders().set("Content-Type", this.type);
		if (this.etag != null) {
			exchange.getResponseHeaders().set("ETag", this.etag);
		}
		byte[] bytes = this.answer.getBytes(StandardCharsets.UTF_8);
		exchange.sendResponseHeaders(this.status, (this.status == 204 || bytes.length == 0) ? -1 : bytes.length);
		if (this.status != 204) {
			exchange.getResponseBody().write(bytes);
		}
		exchange.close();
	}

	record Thing(String id) {
	}

}
