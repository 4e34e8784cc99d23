package dev.cliengine.io;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * One wait for one lock: says once that it is waiting, and gives up in the end.
 */
final class LockWait {

	private static final long FIRST_PAUSE = Duration.ofMillis(2).toNanos();

	private static final long LONGEST_PAUSE = Duration.ofMillis(50).toNanos();

	private static final long KEENEST_PAUSE = Duration.ofMillis(4).toNanos();

	private final Path lock;

	private final Patience patience;

	private final Consumer<String> notice;

	private final long started = System.nanoTime();

	private long pause = FIRST_PAUSE;

	private boolean told;

	LockWait(Path lock, Patience patience, Consumer<String> notice) {
		this.lock = lock;
		this.patience = patience;
		this.notice = notice;
	}

	/** Waits until no other thread of this JVM holds the lock. */
	void acquire(ReentrantLock mutex) throws InterruptedException {
		boolean acquired = mutex.tryLock();
		while (!acquired) {
			acquired = mutex.tryLock(untilNextStep(), TimeUnit.NANOSECONDS);
		}
	}

	/**
	 * Waits a moment, never as long as somebody else: longer each time at first, to be no
	 * burden, and shorter again with every second.
	 */
	void pause() throws InterruptedException {
		long most = Math.min(shortened(this.pause, System.nanoTime() - this.started), untilNextStep());
		TimeUnit.NANOSECONDS.sleep(ThreadLocalRandom.current().nextLong(most / 2, most + 1));
		this.pause = Math.min(this.pause * 2, LONGEST_PAUSE);
	}

	/**
	 * Who asks most often gets the lock. Without this, those who just came would, and in
	 * a crowd somebody would always be unlucky for all of the time allowed.
	 */
	static long shortened(long pause, long waited) {
		long seconds = TimeUnit.NANOSECONDS.toSeconds(waited);
		return Math.max(pause >> Math.min(seconds, Long.SIZE - 1), Math.min(pause, KEENEST_PAUSE));
	}

	/** Nanoseconds until there is something to say, which is said when it is time. */
	private long untilNextStep() {
		long waited = System.nanoTime() - this.started;
		long most = this.patience.atMost().toNanos();
		if (waited >= most) {
			throw CliException.category(ErrorCategory.UNAVAILABLE)
				.code("LOCKED")
				.fix("Wait for the other command to finish, then run this one again")
				.message("Somebody else holds " + this.lock + ", also after waiting "
						+ this.patience.atMost().toMillis() + " ms");
		}
		long silent = this.patience.silent().toNanos();
		if (!this.told && waited >= silent) {
			this.told = true;
			this.notice.accept("Waiting for " + this.lock + ", which another command holds");
		}
		return (this.told ? most : Math.min(silent, most)) - waited;
	}

	/**
	 * How long to wait.
	 *
	 * @param silent before saying so
	 * @param atMost before giving up
	 */
	record Patience(Duration silent, Duration atMost) {
	}

}
