package dev.cliengine.auth.store;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * Works on a keyring that may hang, be locked or be missing. Each piece of work opens and
 * closes it on a thread of its own: an open Secret Service has a thread that keeps the
 * process alive. A keyring that cannot be opened, or does not answer in time, is not
 * asked again; only an exit ends a process in which one hangs.
 */
final class BoundedKeyring {

	private static final Duration USUAL = Duration.ofSeconds(3);

	private final Keyring.Opener opener;

	private final Duration limit;

	private volatile @Nullable KeyringUnavailableException gone;

	BoundedKeyring(Keyring.Opener opener) {
		this(opener, USUAL);
	}

	BoundedKeyring(Keyring.Opener opener, Duration limit) {
		this.opener = opener;
		this.limit = limit;
	}

	/**
	 * Does the work, if that is possible at all.
	 * @throws CliException of category {@link ErrorCategory#INTERRUPTED} if the thread is
	 * interrupted
	 */
	<T> T with(Work<T> work) throws KeyringUnavailableException {
		KeyringUnavailableException before = this.gone;
		if (before != null) {
			throw before;
		}
		FutureTask<T> task = new FutureTask<>(() -> openAndDo(work));
		Thread thread = new Thread(task, "keyring");
		thread.setDaemon(true);
		thread.start();
		try {
			return task.get(this.limit.toNanos(), TimeUnit.NANOSECONDS);
		}
		catch (TimeoutException ex) {
			task.cancel(true);
			throw gone("it did not answer within " + this.limit.toSeconds() + " seconds", ex);
		}
		catch (ExecutionException ex) {
			throw unavailable((ex.getCause() != null) ? ex.getCause() : ex);
		}
		catch (InterruptedException ex) {
			task.cancel(true);
			Thread.currentThread().interrupt();
			throw CliException.category(ErrorCategory.INTERRUPTED)
				.cause(ex)
				.message("Interrupted before the keyring answered");
		}
	}

	private <T> T openAndDo(Work<T> work) throws Exception {
		try (Keyring keyring = open()) {
			return work.on(keyring);
		}
	}

	private Keyring open() throws KeyringUnavailableException {
		try {
			return this.opener.open();
		}
		catch (Exception | LinkageError ex) {
			throw gone("it cannot be opened: " + text(root(ex)), ex);
		}
	}

	private KeyringUnavailableException gone(String reason, Throwable cause) {
		KeyringUnavailableException unavailable = new KeyringUnavailableException(reason, cause);
		this.gone = unavailable;
		return unavailable;
	}

	private static KeyringUnavailableException unavailable(Throwable cause) {
		if (cause instanceof KeyringUnavailableException unavailable) {
			return unavailable;
		}
		// A locked keyring shows as a null pointer, whose own words help nobody.
		String reason = (cause instanceof RuntimeException) ? "it is locked or out of order" : "it says " + text(cause);
		return new KeyringUnavailableException(reason, cause);
	}

	private static Throwable root(Throwable failure) {
		Throwable root = failure;
		for (Throwable cause = root.getCause(); cause != null && cause != root; cause = root.getCause()) {
			root = cause;
		}
		return root;
	}

	/** The first line: what follows are the places where a library was not found. */
	private static String text(Throwable failure) {
		return Objects.toString(failure.getMessage(), "")
			.lines()
			.map((line) -> line.replaceAll("[\\s:.]+$", ""))
			.filter((line) -> !line.isEmpty())
			.findFirst()
			.orElse(failure.getClass().getSimpleName());
	}

	/**
	 * What to do with an open keyring.
	 */
	@FunctionalInterface
	interface Work<T> {

		T on(Keyring keyring) throws Exception;

	}

}
