package dev.cliengine.transport.connect;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

import java.net.http.HttpClient;

/**
 * Makes HTTP clients whose threads can be ended. A client of Java 17 cannot be closed,
 * and while its thread waits for the network the JVM takes 0.3 s longer to exit.
 */
final class ClientThreads {

	private final ThreadGroup group = new ThreadGroup("cli-http");

	/** A client whose threads belong to the group, since those of its maker do. */
	HttpClient make(Supplier<HttpClient> factory) {
		FutureTask<HttpClient> task = new FutureTask<>(factory::get);
		Thread maker = new Thread(this.group, task, "cli-http-client");
		maker.setDaemon(true);
		maker.start();
		try {
			return task.get();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted before there was a client", ex);
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException("The HTTP client cannot be made", ex.getCause());
		}
	}

	void interrupt() {
		this.group.interrupt();
	}

}
