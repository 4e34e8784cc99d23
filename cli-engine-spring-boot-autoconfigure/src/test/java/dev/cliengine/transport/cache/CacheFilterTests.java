package dev.cliengine.transport.cache;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.function.client.WebClient;

import dev.cliengine.auth.Account;
import dev.cliengine.auth.Credential;
import dev.cliengine.auth.CredentialType;
import dev.cliengine.core.Cancellation;
import dev.cliengine.core.CliException;
import dev.cliengine.core.CorrelationId;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.io.Secret;
import dev.cliengine.test.TestClock;
import dev.cliengine.transport.Backend;
import dev.cliengine.transport.BackendFilter;
import dev.cliengine.transport.Call;
import dev.cliengine.transport.CallContext;
import dev.cliengine.transport.CallContexts;
import dev.cliengine.transport.CallTrace;
import dev.cliengine.transport.client.BackendClients;
import dev.cliengine.transport.client.StandardFilters;
import dev.cliengine.transport.connect.JdkConnector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class CacheFilterTests {

	private final List<String> asked = new ArrayList<>();

	private final Map<String, String> answers = new TreeMap<>();

	private final Random random = new Random(1);

	private final CallContexts contexts = new CallContexts(this.random);

	private final TestClock clock = new TestClock();

	private int status = 200;

	private String body = "one";

	private String token = "secret-1";

	private String caller = "ada";

	private boolean offline;

	@TempDir
	private Path home;

	private HttpServer server;

	@BeforeEach
	void start() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
		this.server.createContext("/", this::answer);
		this.server.start();
	}

	@AfterEach
	void stop() {
		this.server.stop(0);
	}

	@Test
	void anAnswerWithATagIsAskedAbout() {
		this.answers.put("ETag", "\"v1\"");
		assertThat(get("/a")).isEqualTo("one");
		assertThat(get("/a")).isEqualTo("one");
		assertThat(this.asked).containsExactly("GET /a", "GET /a \"v1\"");
		this.body = "two";
		this.answers.put("ETag", "\"v2\"");
		assertThat(get("/a")).isEqualTo("two");
		assertThat(get("/a")).isEqualTo("two");
		assertThat(this.asked).endsWith("GET /a \"v1\"", "GET /a \"v2\"");
	}

	@Test
	void anAnswerThatIsStillGoodIsGivenWithoutAsking() {
		this.answers.put("Cache-Control", "private, max-age=60");
		assertThat(get("/a")).isEqualTo("one");
		this.body = "two";
		this.clock.advance(Duration.ofSeconds(59));
		assertThat(get("/a")).isEqualTo("one");
		this.clock.advance(Duration.ofSeconds(1));
		assertThat(get("/a")).isEqualTo("two");
		assertThat(this.asked).hasSize(2);
		this.clock.advance(Duration.ofHours(-1));
		get("/a");
		assertThat(this.asked).hasSize(3);
	}

	@Test
	void aWriteForgetsWhatWasKept() {
		this.answers.put("Cache-Control", "max-age=60");
		get("/a");
		this.body = "two";
		send(client().method(HttpMethod.PUT).uri("/a"));
		assertThat(get("/a")).isEqualTo("two");
	}

	@Test
	void whatForbidsItIsNotKept() {
		this.answers.put("ETag", "\"v1\"");
		this.answers.put("Cache-Control", "max-age=60, no-store");
		get("/a");
		this.answers.put("Cache-Control", "max-age=60");
		this.answers.put("Vary", "*");
		get("/b");
		this.answers.put("Vary", "Accept");
		send(client().get().uri("/c").header("Cache-Control", "no-store"));
		send(client().get().uri("/d").attributes(Call.streaming()));
		send(client().get().uri("/e").header("Range", "bytes=0-1"));
		this.answers.put("Content-Type", "application/x-ndjson");
		get("/f");
		this.answers.put("Content-Type", "text/plain");
		this.body = "x".repeat(101);
		get("/g");
		this.status = 404;
		this.body = "{}";
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> get("/h"));
		assertThat(files()).isEmpty();
	}

	@Test
	void r35NothingSecretIsWritten() throws IOException {
		this.answers.put("ETag", "\"v1\"");
		this.answers.put("Set-Cookie", "sid=CANARY-1");
		this.answers.put("X-Session", "CANARY-2");
		this.token = "CANARY-3";
		get("/a?key=CANARY-4");
		assertThat(files()).hasSize(1).allSatisfy((file) -> {
			assertThat(Files.readString(file)).doesNotContain("CANARY").endsWith("\none");
			assertThat(file.toString()).doesNotContain("CANARY");
			assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
		});
	}

	@Test
	void accountsHeadersAndAddressesAreKeptApart() {
		this.answers.put("Cache-Control", "max-age=60");
		get("/a");
		this.caller = "bob";
		get("/a");
		this.caller = "";
		get("/a");
		this.token = "secret-2";
		get("/a");
		send(client().get().uri("/a").attributes(Call.anonymous()));
		send(client().get().uri("/a").header("X-Project", "p"));
		send(client().get().uri("/a").header("Accept", "text/plain"));
		get("/a?b");
		assertThat(this.asked).hasSize(8);
		this.caller = "ada";
		get("/a");
		assertThat(this.asked).hasSize(8);
	}

	@Test
	void aRenewedTokenOfTheSameCallerFindsTheSameAnswers() {
		this.answers.put("Cache-Control", "max-age=60");
		get("/a");
		this.token = "secret-2";
		get("/a");
		assertThat(this.asked).hasSize(1);
	}

	@Test
	void offlineNobodyIsAsked() {
		this.answers.put("ETag", "\"v1\"");
		get("/a");
		this.offline = true;
		assertThat(get("/a")).isEqualTo("one");
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> get("/b")).satisfies((failure) -> {
			assertThat(failure.code()).isEqualTo("OFFLINE");
			assertThat(failure.category()).isEqualTo(ErrorCategory.UNAVAILABLE);
		});
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> send(client().method(HttpMethod.PUT).uri("/a")))
			.satisfies((failure) -> assertThat(failure.code()).isEqualTo("OFFLINE"));
		assertThat(this.asked).hasSize(1);
	}

	@Test
	void theOldestGoWhenThereIsNoRoom() {
		this.answers.put("ETag", "\"v1\"");
		this.body = "x".repeat(90);
		for (int i = 0; i < 30; i++) {
			get("/" + i);
		}
		assertThat(files().stream().mapToLong((file) -> file.toFile().length()).sum()).isLessThanOrEqualTo(2000);
		assertThat(files()).isNotEmpty();
	}

	@Test
	void aDamagedFileIsOneThatIsNotThere() throws IOException {
		this.answers.put("Cache-Control", "max-age=60");
		for (String damage : List.of("", "{", "{}\nx", "null\nx", "[]", "\n", "{\"stored\":1}\n",
				"{\"stored\":\"2026-05-18T09:30:15Z\",\"headers\":{\"a\":null}}\n")) {
			get("/a");
			for (Path file : files()) {
				Files.writeString(file, damage);
			}
			assertThat(get("/a")).isEqualTo("one");
		}
	}

	@Test
	void aPlaceThatCannotBeWrittenCostsNothing() throws IOException {
		Files.writeString(this.home.resolve("cache"), "a file where the directory should be");
		this.answers.put("ETag", "\"v1\"");
		assertThat(get("/a")).isEqualTo("one");
		assertThat(get("/a")).isEqualTo("one");
	}

	private String get(String uri) {
		return send(client().get().uri(uri));
	}

	private String send(WebClient.RequestHeadersSpec<?> request) {
		try {
			return this.contexts.call(run(), () -> String.valueOf(request.retrieve().bodyToMono(String.class).block()));
		}
		catch (RuntimeException ex) {
			throw ex;
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private CallContext run() {
		CallContext run = mock(CallContext.class);
		given(run.correlationId()).willReturn(CorrelationId.random(this.random));
		given(run.environment()).willReturn("");
		given(run.setting(CacheFilter.OFFLINE)).willReturn(this.offline ? Optional.of("true") : Optional.empty());
		given(run.headers()).willReturn(Map.of());
		given(run.cancellation()).willReturn(new Cancellation());
		given(run.trace()).willReturn(CallTrace.none());
		return run;
	}

	private WebClient client() {
		AnswerStore store = new AnswerStore(this.home.resolve("cache"), 100, 2000);
		List<BackendFilter> filters = new ArrayList<>(StandardFilters.all(this.contexts));
		filters.add(5, new CacheFilter(store, this.clock));
		Credential credential = Credential.of(Account.of("p", ""), CredentialType.BEARER, Secret.of(this.token))
			.withIdentity(this.caller, "", "");
		return new BackendClients(new JdkConnector(), filters).client(Backend.named("things")
			.baseUrl("http://127.0.0.1:" + this.server.getAddress().getPort())
			.redactedHeader("X-Session")
			.credential((context) -> Optional.of(credential))
			.build());
	}

	private List<Path> files() {
		try (Stream<Path> files = Files.list(this.home.resolve("cache"))) {
			return files.toList();
		}
		catch (IOException ex) {
			return List.of();
		}
	}

	private void answer(HttpExchange exchange) throws IOException {
		String condition = exchange.getRequestHeaders().getFirst("If-None-Match");
		this.asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI()
				+ ((condition != null) ? " " + condition : ""));
		this.answers.forEach(exchange.getResponseHeaders()::set);
		if (condition != null && condition.equals(this.answers.get("ETag"))) {
			exchange.sendResponseHeaders(304, -1);
		}
		else {
			byte[] bytes = this.body.getBytes(StandardCharsets.UTF_8);
			exchange.sendResponseHeaders(this.status, bytes.length);
			exchange.getResponseBody().write(bytes);
		}
		exchange.close();
	}

}
