package dev.cliengine.transport.filter;

import java.io.IOException;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.web.reactive.function.client.WebClient;

import dev.cliengine.transport.Backend;
import dev.cliengine.transport.Call;

import static org.assertj.core.api.Assertions.assertThat;

class IdempotencyTests {

	private final TestRun run = new TestRun();

	private FaultyServer server;

	@BeforeEach
	void start() throws IOException {
		this.server = new FaultyServer((peer) -> {
			while (true) {
				String request = peer.read();
				peer.write(request.contains(" /moved ") ? FaultyServer.answer("307 Moved", "Location: /busy\r\n", "")
						: request.contains(" /busy ") ? FaultyServer.answer("503 Busy", "", "")
								: FaultyServer.answer("200 OK", "", "done"));
			}
		});
	}

	@AfterEach
	void stop() throws IOException {
		this.server.close();
	}

	@Test
	void r27AllAttemptsAndRedirectsOfACallCarryTheSameKey() {
		this.run.failure(client("Key").post().uri("/moved").bodyValue("x").retrieve().bodyToMono(String.class));
		assertThat(this.server.lines()).containsExactly("POST /moved", "POST /busy", "POST /moved", "POST /busy",
				"POST /moved", "POST /busy");
		assertThat(keys()).hasSize(6).containsOnly(keys().get(0));
		assertThat(keys().get(0)).matches("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
	}

	@Test
	void anotherCallHasAnotherKey() {
		WebClient client = client("Key");
		this.run.get(client.post().uri("/a").retrieve().bodyToMono(String.class));
		this.run.get(client.put().uri("/a").retrieve().bodyToMono(String.class));
		this.run.get(client.patch().uri("/a").retrieve().bodyToMono(String.class));
		assertThat(keys()).hasSize(3).doesNotHaveDuplicates();
	}

	@Test
	void aKeyOfTheCallCounts() {
		WebClient client = client("Key");
		this.run
			.get(client.post().uri("/a").attributes(Call.idempotencyKey("k-1")).retrieve().bodyToMono(String.class));
		this.run.get(client.post().uri("/a").header("Key", "k-2").retrieve().bodyToMono(String.class));
		assertThat(keys()).containsExactly("k-1", "k-2");
	}

	@Test
	void readsAndServersThatKnowNoKeysGetNone() {
		this.run.get(client("Key").get().uri("/a").retrieve().bodyToMono(String.class));
		this.run.get(client(null).post().uri("/a").retrieve().bodyToMono(String.class));
		assertThat(keys()).isEmpty();
	}

	private List<String> keys() {
		return this.server.requests()
			.stream()
			.flatMap(String::lines)
			.filter((line) -> line.startsWith("Key: "))
			.map((line) -> line.substring(5))
			.toList();
	}

	private WebClient client(@Nullable String header) {
		Backend.Builder backend = TestRun.once(this.server).retry(TestRun.quickly()).idempotencyHeader(header);
		return TestRun.client(backend);
	}

}
