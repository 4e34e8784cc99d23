package dev.cliengine.auth.oauth;

import java.io.Closeable;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

import dev.cliengine.core.CliException;
import org.jspecify.annotations.Nullable;

/**
 * Talks to a few clients at once, one request each, until one of them brings the answer.
 * A client that is silent or slow keeps nobody else waiting.
 */
final class CallbackServer {

	private static final int CLIENTS = 8;

	private static final Duration PAUSE = Duration.ofMillis(50);

	private static final Duration GRACE = Duration.ofMillis(500);

	private final List<ServerSocket> listeners;

	private final Duration readLimit;

	private final CompletableFuture<Callback> answer = new CompletableFuture<>();

	private final AtomicBoolean serving = new AtomicBoolean();

	private final AtomicBoolean answered = new AtomicBoolean();

	private final List<Thread> acceptors = new CopyOnWriteArrayList<>();

	private final Set<Socket> clients = new HashSet<>();

	CallbackServer(List<ServerSocket> listeners, Duration readLimit) {
		this.listeners = listeners;
		this.readLimit = readLimit;
	}

	/**
	 * Begins to talk to whoever comes or has come already.
	 * @return the answer, or the failure it reports, after its client has its page
	 * @throws IllegalStateException if this is not the first call
	 */
	CompletableFuture<Callback> serve(CallbackRules rules) {
		if (!this.serving.compareAndSet(false, true)) {
			throw new IllegalStateException("A receiver waits for one answer only");
		}
		this.listeners.forEach((listener) -> this.acceptors.add(start(() -> accept(listener, rules))));
		return this.answer;
	}

	/** Gives the port back and sends everybody away. */
	void close() {
		this.listeners.forEach(CallbackServer::close);
		this.acceptors.forEach(CallbackServer::awaitEnd);
		List<Socket> left;
		synchronized (this.clients) {
			left = List.copyOf(this.clients);
		}
		left.forEach(CallbackServer::close);
		this.answer.completeExceptionally(CallbackFailure.stopped(null));
	}

	private Thread start(Runnable work) {
		Thread thread = new Thread(work, "cli-callback");
		thread.setDaemon(true);
		thread.setUncaughtExceptionHandler((failed, ex) -> this.answer.completeExceptionally(ex));
		thread.start();
		return thread;
	}

	private void accept(ServerSocket listener, CallbackRules rules) {
		while (!listener.isClosed()) {
			try {
				Socket client = listener.accept();
				if (admit(client)) {
					start(() -> talk(client, rules));
				}
				else {
					close(client);
				}
			}
			catch (IOException ex) {
				if (!listener.isClosed()) {
					// Short of something that others may give back
					LockSupport.parkNanos(PAUSE.toNanos());
				}
			}
		}
	}

	private boolean admit(Socket client) {
		synchronized (this.clients) {
			return this.clients.size() < CLIENTS && this.clients.add(client);
		}
	}

	private void dismiss(Socket client) {
		synchronized (this.clients) {
			this.clients.remove(client);
		}
	}

	private void talk(Socket client, CallbackRules rules) {
		try {
			HeadReader reader = new HeadReader(client, this.readLimit);
			CallbackVerdict verdict = verdict(reader, rules);
			try {
				client.getOutputStream().write(verdict.page().response());
				client.shutdownOutput();
			}
			finally {
				end(client, verdict);
			}
			reader.skipRest();
		}
		catch (IOException ex) {
			// It was silent, or went away; whoever it was, others may still come
		}
		finally {
			dismiss(client);
			close(client);
		}
	}

	private CallbackVerdict verdict(HeadReader reader, CallbackRules rules) throws IOException {
		CallbackVerdict verdict = reader.read().flatMap(RequestHead::parse).map(rules::judge).orElse(null);
		boolean late = verdict != null && verdict.ends() && !this.answered.compareAndSet(false, true);
		return (verdict == null || late) ? CallbackVerdict.goOn(CallbackPage.BAD_REQUEST) : verdict;
	}

	private void end(Socket client, CallbackVerdict verdict) {
		if (verdict.ends()) {
			// It may still be reading its page when the others are sent away
			dismiss(client);
			complete(verdict.callback(), verdict.failure());
		}
	}

	private void complete(@Nullable Callback callback, @Nullable CliException failure) {
		if (callback != null) {
			this.answer.complete(callback);
		}
		else if (failure != null) {
			this.answer.completeExceptionally(failure);
		}
	}

	/** The port stays taken as long as a thread still stands at the closed socket. */
	private static void awaitEnd(Thread acceptor) {
		boolean interrupted = Thread.interrupted();
		try {
			acceptor.join(GRACE.toMillis());
		}
		catch (InterruptedException ex) {
			interrupted = true;
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	private static void close(Closeable socket) {
		try {
			socket.close();
		}
		catch (IOException ex) {
			// Nothing left to close
		}
	}

}
