package dev.cliengine.auth.oauth;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.sun.net.httpserver.HttpServer;

import dev.cliengine.core.Cancellation;
import dev.cliengine.io.Secret;

import static org.assertj.core.api.Assertions.assertThat;

/** A receiver that trusts whatever comes. */
final class TestReceiver implements RedirectReceiver {

	private final HttpServer server;

	private final CompletableFuture<Map<String, String>> query = new CompletableFuture<>();

	private TestReceiver(HttpServer server) {
		this.server = server;
	}

	static RedirectReceiver open(int port, String path) {
		try {
			HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
			TestReceiver receiver = new TestReceiver(server);
			server.createContext(path, (exchange) -> {
				receiver.query.complete(query(exchange.getRequestURI()));
				exchange.sendResponseHeaders(200, -1);
				exchange.close();
			});
			server.start();
			return receiver;
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The parameters of an address. */
	static Map<String, String> query(URI address) {
		return Pattern.compile("&")
			.splitAsStream(address.getQuery())
			.map((parameter) -> parameter.split("=", 2))
			.collect(Collectors.toMap((parts) -> parts[0], (parts) -> parts[1]));
	}

	@Override
	public URI redirectUri() {
		return URI.create("http://127.0.0.1:" + this.server.getAddress().getPort() + "/callback");
	}

	@Override
	public Answer await(String state, Duration limit, Cancellation cancellation) {
		try {
			Map<String, String> answer = this.query.get(30, TimeUnit.SECONDS);
			assertThat(answer).containsEntry("state", state);
			return new Answer(Secret.of(answer.getOrDefault("code", "")), answer.get("iss"));
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

}
