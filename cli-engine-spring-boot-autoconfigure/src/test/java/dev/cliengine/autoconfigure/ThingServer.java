package dev.cliengine.autoconfigure;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** Has things, and remembers who asked for them. */
final class ThingServer implements AutoCloseable {

	private static final String THING = "{\"id\":\"a\",\"size\":3}";

	private final HttpServer server;

	/** Requests with their headers, names in title case. */
	final List<Map<String, List<String>>> headers = new ArrayList<>();

	final List<String> requests = new ArrayList<>();

	ThingServer() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 5);
		this.server.createContext("/", this::answer);
		this.server.start();
	}

	String url() {
		return "http://127.0.0.1:" + this.server.getAddress().getPort();
	}

	/** The value of a header of the last request. */
	String header(String name) {
		return String.join(",", this.headers.get(this.headers.size() - 1).getOrDefault(name, List.of()));
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

	private void answer(HttpExchange exchange) throws IOException {
		this.headers.add(Map.copyOf(exchange.getRequestHeaders()));
		String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
		String path = exchange.getRequestURI().toString();
		this.requests.add((exchange.getRequestMethod() + " " + path + " " + body).strip());
		boolean missing = path.endsWith("/missing");
		String answer = missing ? "{\"fault\":\"gone\"}"
				: path.endsWith("/things") && body.isEmpty() ? "[" + THING + "]" : body.isEmpty() ? THING : body;
		byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().set("Content-Type", "application/json");
		exchange.sendResponseHeaders(missing ? 404 : 200, bytes.length);
		exchange.getResponseBody().write(bytes);
		exchange.close();
	}

}
