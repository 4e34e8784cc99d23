package dev.cliengine.transport.transfer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.jspecify.annotations.Nullable;

import org.springframework.web.reactive.function.client.WebClient;

import dev.cliengine.transport.Backend;
import dev.cliengine.transport.CallContexts;
import dev.cliengine.transport.RetryPolicy;
import dev.cliengine.transport.client.BackendClients;
import dev.cliengine.transport.client.StandardFilters;
import dev.cliengine.transport.connect.JdkConnector;

/** Gives one file with ranges, takes any, and fails when it is told to. */
final class FileServer implements AutoCloseable {

	private final HttpServer server;

	private final ExecutorService threads = Executors.newCachedThreadPool((work) -> {
		Thread thread = new Thread(work, "file-server");
		thread.setDaemon(true);
		return thread;
	});

	/** What requests asked for, such as {@code GET bytes=3- "a"}. */
	final List<String> requests = new CopyOnWriteArrayList<>();

	final List<String> authorizations = new CopyOnWriteArrayList<>();

	final Map<String, byte[]> stored = new ConcurrentHashMap<>();

	/** What the next requests meet, one each. */
	final Deque<Fault> faults = new ConcurrentLinkedDeque<>();

	volatile byte[] content;

	volatile @Nullable String etag = "\"one\"";

	FileServer(int size) throws IOException {
		this.content = bytes(size, 1);
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.setExecutor(this.threads);
		this.server.createContext("/", this::answer);
		this.server.start();
	}

	static byte[] bytes(int size, long seed) {
		byte[] bytes = new byte[size];
		new Random(seed).nextBytes(bytes);
		return bytes;
	}

	static String hex(String algorithm, byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	static Transfers transfers() {
		return Transfers.standard(new CallContexts(new Random(1)))
			.withRetry(new RetryPolicy(3, Duration.ZERO, Duration.ZERO, Set.of(503), Set.of()));
	}

	String url() {
		return "http://127.0.0.1:" + this.server.getAddress().getPort();
	}

	/** What was put there. */
	byte[] stored(String path) {
		return Optional.ofNullable(this.stored.get(path)).orElseThrow();
	}

	Location at(String path) {
		return Location.presigned(URI.create(url() + path));
	}

	WebClient client() {
		return client(Backend.named("files"));
	}

	WebClient client(Backend.Builder backend) {
		return new BackendClients(new JdkConnector(), StandardFilters.all(new CallContexts(new Random(1))))
			.client(backend.baseUrl(url()).build());
	}

	/** Breaks off after so many bytes of what was asked for. */
	Fault breaksAfter(int bytes) {
		return (exchange) -> give(exchange, bytes);
	}

	static Fault status(int status) {
		return (exchange) -> {
			exchange.sendResponseHeaders(status, -1);
			exchange.close();
		};
	}

	private void answer(HttpExchange exchange) throws IOException {
		String range = exchange.getRequestHeaders().getFirst("Range");
		String validator = exchange.getRequestHeaders().getFirst("If-Range");
		this.requests.add(exchange.getRequestMethod() + ((range != null) ? " " + range : "")
				+ ((validator != null) ? " " + validator : ""));
		this.authorizations.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
		Fault fault = this.faults.poll();
		if (fault != null) {
			meet(fault, exchange);
		}
		else if (exchange.getRequestMethod().equals("PUT")) {
			take(exchange);
		}
		else {
			give(exchange, Integer.MAX_VALUE);
		}
	}

	private static void meet(Fault fault, HttpExchange exchange) throws IOException {
		try {
			fault.answer(exchange);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	void take(HttpExchange exchange) throws IOException {
		byte[] body = exchange.getRequestBody().readAllBytes();
		this.stored.put(exchange.getRequestURI().getPath(), body);
		exchange.getResponseHeaders().set("ETag", '"' + hex("MD5", body) + '"');
		exchange.sendResponseHeaders(200, -1);
		exchange.close();
	}

	void give(HttpExchange exchange, int most) throws IOException {
		byte[] whole = this.content;
		String current = this.etag;
		if (current != null) {
			exchange.getResponseHeaders().set("ETag", current);
		}
		String range = exchange.getRequestHeaders().getFirst("Range");
		String validator = exchange.getRequestHeaders().getFirst("If-Range");
		boolean part = range != null && (validator == null || validator.equals(current));
		int first = part ? Integer.parseInt(range.substring(6, range.length() - 1)) : 0;
		if (part && first >= whole.length) {
			exchange.getResponseHeaders().set("Content-Range", "bytes */" + whole.length);
			exchange.sendResponseHeaders(416, -1);
			exchange.close();
			return;
		}
		if (part) {
			exchange.getResponseHeaders()
				.set("Content-Range", "bytes " + first + "-" + (whole.length - 1) + "/" + whole.length);
		}
		byte[] body = Arrays.copyOfRange(whole, first, whole.length);
		exchange.sendResponseHeaders(part ? 206 : 200, (body.length > 0) ? body.length : -1);
		try {
			exchange.getResponseBody().write(body, 0, Math.min(most, body.length));
			exchange.getResponseBody().flush();
		}
		catch (IOException ex) {
			// the other side has gone
		}
		// Not the body: closing that early leaves the connection open
		exchange.close();
	}

	@Override
	public void close() {
		this.server.stop(0);
		this.threads.shutdownNow();
	}

	@FunctionalInterface
	interface Fault {

		void answer(HttpExchange exchange) throws IOException, InterruptedException;

	}

}
