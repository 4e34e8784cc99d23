package dev.cliengine.transport.client;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.web.reactive.function.client.WebClient;

import dev.cliengine.auth.Account;
import dev.cliengine.auth.Credential;
import dev.cliengine.auth.CredentialType;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.io.Secret;
import dev.cliengine.transport.Backend;
import dev.cliengine.transport.Call;
import dev.cliengine.transport.CallContext;
import dev.cliengine.transport.CallContexts;
import dev.cliengine.transport.CredentialSource;
import dev.cliengine.transport.connect.JdkConnector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class BackendClientsTests {

	private final List<String> seen = new ArrayList<>();

	private HttpServer server;

	private HttpServer elsewhere;

	@BeforeEach
	void start() throws IOException {
		this.server = server();
		this.elsewhere = server();
	}

	@AfterEach
	void stop() {
		this.server.stop(0);
		this.elsewhere.stop(0);
	}

	@Test
	void aPathIsAppendedToTheBaseUrl() {
		assertThat(get(client(backend()), "/v1/things?q=a b")).isEqualTo("GET /base/v1/things?q=a%20b");
		assertThat(this.seen).anyMatch((line) -> line.startsWith("User-agent=fleetctl/1"))
			.anyMatch((line) -> line.matches("X-request-id=[0-9a-f]{32}"));
	}

	@Test
	void aCredentialIsSentAsItsTypeWants() {
		get(client(backend().credential(given(CredentialType.BEARER))), "/a");
		get(client(backend().credential(given(CredentialType.BASIC))), "/a");
		get(client(backend().credential(given(CredentialType.API_KEY)).apiKeyHeader("X-Key")), "/a");
		get(client(backend().credential(given(CredentialType.COOKIE)).header("Cookie", "a=b")), "/a");
		assertThat(this.seen).contains("Authorization=Bearer s=1", "Authorization=Basic YWRhOnM9MQ==", "X-key=s=1",
				"Cookie=a=b; s=1");
	}

	@Test
	void r25ACredentialStaysWithItsOrigin() {
		String other = base(this.elsewhere) + "/next";
		get(client(backend().credential(given(CredentialType.BEARER)).header("X-Tenant", "t")), other);
		assertThat(this.seen)
			.noneMatch((line) -> line.startsWith("Authorization") || line.startsWith("X-tenant")
					|| line.startsWith("X-request-id"))
			.anyMatch((line) -> line.startsWith("User-agent"));
		get(client(backend().credential(given(CredentialType.BEARER)).trustedOrigin(base(this.elsewhere))), other);
		assertThat(this.seen).anyMatch((line) -> line.startsWith("Authorization"));
	}

	@Test
	void aRefusedCredentialIsRenewedOnce() {
		CredentialSource source = new CredentialSource() {

			@Override
			public Optional<Credential> credential(CallContext context) {
				return Optional.of(made(CredentialType.BEARER, "old"));
			}

			@Override
			public Optional<Credential> renewed(CallContext context, Credential refused) {
				assertThat(refused.secret()).isEqualTo(Secret.of("old"));
				return Optional.of(made(CredentialType.BEARER, "new"));
			}

		};
		assertThat(get(client(backend().credential(source)), "/guarded")).isEqualTo("GET /base/guarded");
		assertThat(this.seen).contains("Authorization=Bearer old", "Authorization=Bearer new");
		assertThatExceptionOfType(CliException.class)
			.isThrownBy(() -> get(client(backend().credential(given(CredentialType.BEARER))), "/guarded"))
			.satisfies((failure) -> assertThat(failure.category()).isEqualTo(ErrorCategory.AUTHENTICATION));
	}

	@Test
	void aFailureKeepsTheCodeOfTheServerAndTheIdOfTheRequest() {
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> get(client(backend()), "/missing"))
			.withMessage("no such thing")
			.satisfies((failure) -> {
				assertThat(failure.code()).isEqualTo("THING_MISSING");
				assertThat(failure.category()).isEqualTo(ErrorCategory.NOT_FOUND);
				assertThat(failure.requestId()).isEqualTo("r-1");
			});
		assertThat(client(backend()).get()
			.uri("/missing")
			.attributes(Call.anyStatus())
			.exchangeToMono((response) -> response.releaseBody().thenReturn(response.statusCode().value()))
			.block()).isEqualTo(404);
	}

	@Test
	void aServerThatIsNotThereIsUnavailable() {
		this.server.stop(0);
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> get(client(backend()), "/a"))
			.satisfies((failure) -> assertThat(failure.category()).isEqualTo(ErrorCategory.UNAVAILABLE))
			.withMessageContaining("refused the connection");
	}

	private Backend.Builder backend() {
		return Backend.named("things").baseUrl(base(this.server) + "/base/").userAgent("fleetctl/1");
	}

	private static WebClient client(Backend.Builder backend) {
		return new BackendClients(new JdkConnector(), StandardFilters.all(new CallContexts(new Random(1))))
			.client(backend.build());
	}

	private static String get(WebClient client, String uri) {
		return String.valueOf(client.get().uri(uri).retrieve().bodyToMono(String.class).block());
	}

	private static CredentialSource given(CredentialType type) {
		return (context) -> Optional.of(made(type, "s=1"));
	}

	private static Credential made(CredentialType type, String secret) {
		return Credential.of(new Account("p", "", ""), type, Secret.of(secret)).withIdentity("ada", "", "");
	}

	private static String base(HttpServer server) {
		return "http://127.0.0.1:" + server.getAddress().getPort();
	}

	private HttpServer server() throws IOException {
		HttpServer made = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
		made.createContext("/", this::answer);
		made.start();
		return made;
	}

	private void answer(HttpExchange exchange) throws IOException {
		exchange.getRequestHeaders()
			.forEach((name, values) -> values.forEach((value) -> this.seen.add(name + "=" + value)));
		String path = exchange.getRequestURI().toString();
		boolean refused = path.endsWith("/guarded")
				&& !"Bearer new".equals(exchange.getRequestHeaders().getFirst("Authorization"));
		boolean missing = path.endsWith("/missing");
		String body = missing ? "{\"code\":\"THING_MISSING\",\"message\":\"no such thing\",\"request_id\":\"r-1\"}"
				: exchange.getRequestMethod() + " " + path;
		byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
		exchange.sendResponseHeaders(missing ? 404 : refused ? 401 : 200, bytes.length);
		exchange.getResponseBody().write(bytes);
		exchange.close();
	}

}
