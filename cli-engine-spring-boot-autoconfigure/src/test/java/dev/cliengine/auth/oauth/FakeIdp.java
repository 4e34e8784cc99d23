package dev.cliengine.auth.oauth;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A server that answers as it is told; the last answer stays. */
final class FakeIdp implements AutoCloseable {

	private final HttpServer server;

	private final ExecutorService threads = Executors.newCachedThreadPool();

	private final ConcurrentLinkedDeque<Answer> answers = new ConcurrentLinkedDeque<>();

	private final CountDownLatch end = new CountDownLatch(1);

	final List<Map<String, String>> forms = new CopyOnWriteArrayList<>();

	final List<String> userAgents = new CopyOnWriteArrayList<>();

	final List<String> paths = new CopyOnWriteArrayList<>();

	FakeIdp() {
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 100);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		this.server.setExecutor(this.threads);
		this.server.createContext("/", this::answer);
		this.server.start();
	}

	FakeIdp then(int status, String body) {
		this.answers.add(new Answer(status, body, false));
		return this;
	}

	/** Tokens that live for an hour. */
	FakeIdp thenTokens(String access, String refresh) {
		return then(200, "{\"access_token\":\"" + access + "\",\"token_type\":\"Bearer\",\"expires_in\":3600,"
				+ "\"refresh_token\":\"" + refresh + "\"}");
	}

	/** Begins to answer and never goes on. */
	FakeIdp thenHang() {
		this.answers.add(new Answer(200, "{", true));
		return this;
	}

	String address() {
		return "http://127.0.0.1:" + this.server.getAddress().getPort();
	}

	Map<String, Object> table() {
		return Map.of("auth_url", address() + "/authorize?tenant=7", "token_url", address() + "/token", "device_url",
				address() + "/device", "revocation_url", address() + "/revoke", "issuer", address());
	}

	@Override
	public void close() {
		this.end.countDown();
		this.server.stop(0);
		this.threads.shutdownNow();
	}

	private void answer(HttpExchange exchange) throws IOException {
		String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
		this.forms.add(fields(form));
		this.paths.add(exchange.getRequestURI().toString());
		this.userAgents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
		Answer answer = (this.answers.size() > 1) ? this.answers.poll() : this.answers.peek();
		byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().set("Content-Type", "application/json");
		exchange.getResponseHeaders().set("Location", address() + "/elsewhere");
		exchange.sendResponseHeaders(answer.status(), 0);
		exchange.getResponseBody().write(body);
		if (answer.hangs()) {
			exchange.getResponseBody().flush();
			await();
		}
		exchange.close();
	}

	private void await() {
		try {
			this.end.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static Map<String, String> fields(String form) {
		Map<String, String> fields = new HashMap<>();
		Pattern.compile("&").splitAsStream(form).map((field) -> field.split("=", 2)).forEach((parts) -> {
			if (parts.length == 2) {
				fields.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
			}
		});
		return fields;
	}

	private record Answer(int status, String body, boolean hangs) {
	}

}
