package dev.cliengine.sample.backend.hub;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

import dev.cliengine.sample.backend.BackendAddress;
import dev.cliengine.sample.backend.BackendServer;
import dev.cliengine.sample.backend.hub.repo.HubRepositories;
import dev.cliengine.sample.backend.hub.account.AccountHalf;

/**
 * A hub that runs for a test, and somebody who talks to it.
 */
public final class TestHub implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private static final int QUICK = 4;

	private final BackendServer server;

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private TestHub(BackendServer server) {
		this.server = server;
	}

	/** With everything as it is by default. */
	public static TestHub in(Path directory) {
		return in(directory, HubSettings.defaults(), Clock.systemUTC());
	}

	/** With these switches and this time. */
	public static TestHub in(Path directory, HubSettings settings, Clock clock) {
		return new TestHub(new HubBackend(directory, settings, clock).start(BackendAddress.anyPort(),
				new AccountHalf(QUICK), HubRepositories::new));
	}

	/** The origin of the interface. */
	public URI base() {
		return this.server.base();
	}

	/** Asks for this path. */
	public Answer get(String path, String... headers) {
		return send("GET", path, "", headers);
	}

	/** Sends JSON. */
	public Answer post(String path, String json, String... headers) {
		return send("POST", path, json, headers);
	}

	/** Sends a request, with a JSON body unless it is empty. */
	public Answer send(String method, String path, String json, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base() + path))
			.timeout(PATIENCE)
			.method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
		if (!json.isEmpty()) {
			request.header("Content-Type", "application/json");
		}
		if (headers.length > 0) {
			request.headers(headers);
		}
		return send(request.build());
	}

	/** Sends a request. */
	public Answer send(HttpRequest request) {
		try {
			return new Answer(this.client.send(request, BodyHandlers.ofByteArray()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Registers somebody whose password is {@code secret}. */
	public void register(String name) {
		Answer answer = post("/api/auth/register", Json.MAPPER
			.writeValueAsString(Map.of("username", name, "email", name + "@example.com", "password", "secret")));
		if (answer.status() != 200) {
			throw new IllegalStateException(answer.text());
		}
	}

	/** Logs in and gives the cookie header's two words. */
	public String[] session(String name) {
		return new String[] { "Cookie", "session_id=" + login(name).session() };
	}

	/** Logs in. */
	public Answer login(String name) {
		return post("/api/auth/login", "{\"username\": \"" + name + "\", \"password\": \"secret\"}");
	}

	/** Registers somebody and gives the words of a header with their new token. */
	public String[] newcomer(String name) {
		register(name);
		Answer token = post("/api/auth/tokens/create", "{\"name\": \"test\"}", session(name));
		return new String[] { "Authorization", "Bearer " + token.json().get("token").stringValue() };
	}

	@Override
	public void close() {
		this.server.close();
	}

}
