package dev.cliengine.transport.filter;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.function.client.ClientRequest;

import dev.cliengine.auth.Account;
import dev.cliengine.auth.Credential;
import dev.cliengine.auth.CredentialType;
import dev.cliengine.io.Secret;
import dev.cliengine.transport.Backend;
import dev.cliengine.transport.Call;
import dev.cliengine.transport.CallFault;
import dev.cliengine.transport.Limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RedirectTests {

	private final TestRun run = new TestRun();

	private final List<FaultyServer> servers = new ArrayList<>();

	@AfterEach
	void stop() throws IOException {
		for (FaultyServer server : this.servers) {
			server.close();
		}
	}

	@ParameterizedTest
	@CsvSource({ "301,GET,GET", "302,GET,GET", "303,GET,GET", "307,GET,GET", "308,GET,GET", "301,POST,GET",
			"302,POST,GET", "303,POST,GET", "303,PUT,GET", "303,DELETE,GET", "303,HEAD,HEAD", "301,PUT,PUT",
			"302,DELETE,DELETE", "307,POST,POST", "308,POST,POST", "307,PATCH,PATCH", "308,DELETE,DELETE" })
	void aRedirectIsFollowedWithTheRightMethod(int status, String method, String next) throws IOException {
		FaultyServer server = server(status, "/there");
		boolean body = method.startsWith("P");
		WithBody request = new WithBody(server, method, body);
		request.send(this.run);
		assertThat(server.lines()).containsExactly(method + " /here", next + " /there");
		boolean kept = body && method.equals(next);
		assertThat(server.requests().get(1).endsWith("content")).isEqualTo(kept);
		assertThat(server.requests().get(1).contains("Content-Type: ")).isEqualTo(kept);
	}

	@Test
	void r25WhatTheCallCarriesStaysWithItsOrigin() throws IOException {
		FaultyServer other = server(200, "");
		FaultyServer server = server(302, other.url() + "/there");
		get(TestRun.once(server).redactedHeader("X-Secret"));
		assertThat(server.requests().get(0)).contains("Authorization: Bearer own", "Cookie: own=1", "own=2",
				"x-api-key: k", "X-Secret: s");
		assertThat(other.requests().get(0)).doesNotContain("Authorization", "ookie", "own", "x-api-key", "X-Secret")
			.contains("X-Project: p-1", "X-Harmless: h");
	}

	@Test
	void r25OnTheSameOriginOrATrustedOneItIsKept() throws IOException {
		FaultyServer server = server(302, "/there");
		get(TestRun.once(server));
		assertThat(server.requests().get(1)).contains("Authorization: Bearer own", "own=1", "own=2", "x-api-key: k");
		FaultyServer other = server(200, "");
		get(TestRun.once(server(302, other.url() + "/there")).trustedOrigin(other.url()));
		assertThat(other.requests().get(0)).contains("Authorization: Bearer own", "own=1", "own=2", "x-api-key: k");
	}

	@Test
	void r25TheCredentialOfTheRunStaysWithItsOrigin() throws IOException {
		FaultyServer other = server(200, "");
		FaultyServer server = server(307, other.url() + "/there");
		Credential credential = Credential.of(new Account("p", "", ""), CredentialType.BEARER, Secret.of("s"));
		this.run.get(TestRun.client(TestRun.once(server).credential((context) -> Optional.of(credential)))
			.get()
			.uri("/here")
			.retrieve()
			.toBodilessEntity());
		assertThat(server.requests().get(0)).contains("Authorization: Bearer s");
		assertThat(other.requests().get(0)).doesNotContain("Authorization");
	}

	@ParameterizedTest
	@CsvSource({ "http://h:8080/d/x?q=1, y, http://h:8080/d/y", "http://h/d/x?q=1, ?p=2, http://h/d/x?p=2",
			"http://h, y, http://h/y", "http://h, ?p=2, http://h/?p=2", "http://h/d/x, ../y, http://h/y",
			"http://h/d/x, //o/y, http://o/y", "https://h/d/x, //o/y, https://o/y",
			"http://h/x, https://h/x, https://h/x", "http://h/x, HTTP://o/y%20z, HTTP://o/y%20z",
			"http://h/x, /y#part, http://h/y#part" })
	void anAddressIsReadFromWhereTheRequestWent(String from, String location, String target) {
		assertThat(redirect(from).to(location).url()).isEqualTo(URI.create(target));
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", " ", "http://", "http:///x", "ftp://h/x", "file:///etc/passwd", "javascript:alert(1)",
			"http://u:p@h/x", "http://a b/", "%", "http://h/%zz", "http://[::1", "data:,x", "http://h:x/",
			"mailto:a@b" })
	void r25WhatIsNoAddressIsNotFollowed(String location) {
		assertThatExceptionOfType(CallFault.class).isThrownBy(() -> redirect("http://h/x").to(location))
			.satisfies((fault) -> assertThat(fault.code()).isEqualTo("INVALID_REDIRECT"));
	}

	@Test
	void r25FromHttpsToHttpThereIsNoWay() {
		assertThatExceptionOfType(CallFault.class).isThrownBy(() -> redirect("https://h/x").to("http://h/x"))
			.satisfies((fault) -> assertThat(fault.code()).isEqualTo("INSECURE_REDIRECT"));
	}

	@Test
	void r25ACircleIsNoticedAtOnce() throws IOException {
		FaultyServer server = server(302, "/here");
		assertThat(this.run.failure(call(TestRun.once(server))).code()).isEqualTo("TOO_MANY_REDIRECTS");
		assertThat(server.lines()).hasSize(1);
	}

	@Test
	void r25ThereAreNotMoreRedirectsThanAllowed() throws IOException {
		FaultyServer server = started(new FaultyServer((peer) -> {
			for (int i = 0; true; i++) {
				peer.read();
				peer.write(FaultyServer.answer("302 Found", "Location: /" + i + "\r\n", ""));
			}
		}));
		assertThat(this.run.failure(call(TestRun.once(server))).code()).isEqualTo("TOO_MANY_REDIRECTS");
		assertThat(server.lines()).hasSize(6);
		assertThat(this.run.failure(call(TestRun.once(server).limits(new Limits(1, 1, 0)))).code())
			.isEqualTo("TOO_MANY_REDIRECTS");
		assertThat(server.lines()).hasSize(7);
	}

	@Test
	void aCallCanHaveItsRedirectsForItself() throws IOException {
		FaultyServer server = server(302, "/there");
		Integer status = this.run.get(TestRun.client(TestRun.once(server))
			.get()
			.uri("/here")
			.attributes(Call.withoutRedirects())
			.exchangeToMono((response) -> response.releaseBody().thenReturn(response.statusCode().value())));
		assertThat(status).isEqualTo(302);
	}

	@Test
	void r27ABodySentPieceByPieceIsNotSentElsewhere() throws IOException {
		FaultyServer server = server(307, "/there");
		assertThat(this.run
			.failure(TestRun.client(TestRun.once(server))
				.post()
				.uri("/here")
				.header("Content-Length", "4")
				.body(Flux.just("ab", "cd"), String.class)
				.retrieve()
				.bodyToMono(String.class))
			.code()).isEqualTo("UNREPEATABLE_BODY");
		assertThat(server.lines()).containsExactly("POST /here");
	}

	private void get(Backend.Builder backend) {
		this.run.get(TestRun.client(backend)
			.get()
			.uri("/here")
			.header("Authorization", "Bearer own")
			.header("Cookie", "own=1")
			.cookie("own", "2")
			.header("x-api-key", "k")
			.header("X-Secret", "s")
			.header("X-Harmless", "h")
			.retrieve()
			.toBodilessEntity());
	}

	private static Mono<String> call(Backend.Builder backend) {
		return TestRun.client(backend).get().uri("/here").retrieve().bodyToMono(String.class);
	}

	private static Redirect redirect(String from) {
		Backend backend = Backend.named("things").baseUrl("http://things.test").build();
		return new Redirect(ClientRequest.create(HttpMethod.GET, URI.create(from))
			.attributes(Call.context(new TestRun()))
			.attributes(Call.baseUrl("http://things.test"))
			.build(), 302, backend);
	}

	private FaultyServer server(int status, String location) throws IOException {
		return started(new FaultyServer((peer) -> {
			while (true) {
				peer.write(peer.read().contains(" /here ")
						? FaultyServer.answer(status + " Moved",
								location.isEmpty() ? "" : "Location: " + location + "\r\n", "")
						: FaultyServer.answer("200 OK", "", ""));
			}
		}));
	}

	private FaultyServer started(FaultyServer server) {
		this.servers.add(server);
		return server;
	}

	private record WithBody(FaultyServer server, String method, boolean body) {

		void send(TestRun run) {
			var request = TestRun.client(TestRun.once(this.server))
				.method(HttpMethod.valueOf(this.method))
				.uri("/here");
			run.get((this.body ? request.bodyValue("content") : request).retrieve().toBodilessEntity());
		}

	}

}
