package dev.cliengine.auth.oauth;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import dev.cliengine.core.Cancellation;
import dev.cliengine.core.CliException;

/**
 * A receiver with somebody who waits for its answer.
 */
final class WaitingLogin implements AutoCloseable {

	static final String STATE = "uP3-k_9sT.x";

	private static final Duration LONG = Duration.ofHours(1);

	private final LoopbackReceiver receiver;

	private final Cancellation cancellation = new Cancellation();

	private final CompletableFuture<Callback> answer = new CompletableFuture<>();

	private WaitingLogin(LoopbackReceiver receiver) {
		this.receiver = receiver;
		Thread thread = new Thread(this::await, "waiting-login");
		thread.setDaemon(true);
		thread.start();
	}

	/** Clients have all the time they need. */
	static WaitingLogin start() {
		return start(LONG);
	}

	static WaitingLogin start(Duration readLimit) {
		return new WaitingLogin(LoopbackReceiver.open(0, "/callback", readLimit));
	}

	int port() {
		return this.receiver.redirectUri().getPort();
	}

	Cancellation cancellation() {
		return this.cancellation;
	}

	LoopbackReceiver receiver() {
		return this.receiver;
	}

	/** Fills in {@code PORT} and {@code STATE}. */
	String filled(String request) {
		return request.replace("PORT", Integer.toString(port())).replace("STATE", STATE);
	}

	/** A client that has sent this request. */
	RawClient client(String request) {
		return RawClient.connect(port()).send(filled(request));
	}

	/** What the receiver answers to a request. */
	String exchange(String request) {
		try (RawClient client = client(request)) {
			return client.answer();
		}
	}

	static String get(String target, String... headers) {
		String more = String.join("", headers);
		return "GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n" + more + "\r\n";
	}

	static String callback(String code) {
		return get("/callback?state=STATE&code=" + code);
	}

	boolean isDone() {
		return this.answer.isDone();
	}

	Callback answer() {
		try {
			return this.answer.get(1, TimeUnit.MINUTES);
		}
		catch (ExecutionException ex) {
			if (ex.getCause() instanceof CliException failure) {
				throw failure;
			}
			throw new AssertionError(ex);
		}
		catch (InterruptedException | TimeoutException ex) {
			throw new AssertionError(ex);
		}
	}

	CliException failure() {
		try {
			throw new AssertionError("Answered with " + answer());
		}
		catch (CliException ex) {
			return ex;
		}
	}

	@Override
	public void close() {
		this.receiver.close();
	}

	private void await() {
		try {
			this.answer.complete(this.receiver.await(STATE, LONG, this.cancellation));
		}
		catch (Throwable ex) {
			this.answer.completeExceptionally(ex);
		}
	}

}
