package dev.cliengine.auth.oauth;

import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import dev.cliengine.core.Cancellation;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * Receives the one answer a browser brings back to this computer (RFC 8252). Whatever
 * else comes to the port, from web pages or other programs, is refused and does not end
 * the wait.
 *
 * @since 0.1.0
 */
public final class LoopbackReceiver implements AutoCloseable {

	private static final Duration READ_LIMIT = Duration.ofSeconds(2);

	private final CallbackAddress address;

	private final CallbackServer server;

	private LoopbackReceiver(CallbackAddress address, CallbackServer server) {
		this.address = address;
		this.server = server;
	}

	/**
	 * Takes the port, so that no browser can come too early. Requests are answered from
	 * {@link #await} on.
	 * @param port any free one when 0
	 * @param path begins with a slash; letters, digits and {@code - . _ ~ /} only
	 * @throws CliException of category {@link ErrorCategory#FAILURE} if the port cannot
	 * be taken
	 * @throws IllegalArgumentException if there is no such port or path
	 */
	public static LoopbackReceiver open(int port, String path) {
		return open(port, path, READ_LIMIT);
	}

	/** With a limit of its own for the time a client may take to say what it wants. */
	static LoopbackReceiver open(int port, String path, Duration readLimit) {
		CallbackAddress wanted = new CallbackAddress(port, path);
		List<ServerSocket> sockets = LoopbackSockets.bind(port);
		CallbackAddress address = new CallbackAddress(sockets.get(0).getLocalPort(), wanted.path());
		return new LoopbackReceiver(address, new CallbackServer(sockets, readLimit));
	}

	/** What to tell the authorization server: {@code http://127.0.0.1:PORT/PATH}. */
	public URI redirectUri() {
		return this.address.redirectUri();
	}

	/**
	 * Waits for the answer to the authorization request with this state, then gives the
	 * port back. By then the browser has its page. Can be called once.
	 * @throws CliException of category {@link ErrorCategory#AUTHENTICATION} if the answer
	 * is a refusal (its code is the server's {@code error}, else {@code OAUTH_ERROR}) or
	 * does not come in time ({@code LOGIN_TIMEOUT}); of the category of the cancellation
	 * if the run is cancelled; of category {@link ErrorCategory#INTERRUPTED} if the
	 * thread is interrupted or the receiver closed
	 * @throws IllegalArgumentException if the state is empty
	 */
	public Callback await(String state, Duration limit, Cancellation cancellation) {
		CompletableFuture<Callback> answer = this.server.serve(new CallbackRules(this.address, state));
		Runnable forget = cancellation
			.onCancel(() -> answer.completeExceptionally(CallbackFailure.stopped(cancellation.reason())));
		try {
			return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException ex) {
			throw CallbackFailure.timedOut();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw CallbackFailure.stopped(ErrorCategory.INTERRUPTED);
		}
		catch (ExecutionException ex) {
			throw (ex.getCause() instanceof CliException failure) ? failure : new IllegalStateException(ex.getCause());
		}
		finally {
			forget.run();
			close();
		}
	}

	/** Gives the port back and ends what waits for an answer. */
	@Override
	public void close() {
		this.server.close();
	}

}
