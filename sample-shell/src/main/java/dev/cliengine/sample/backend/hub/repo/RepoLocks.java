package dev.cliengine.sample.backend.hub.repo;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** One change at a time in a repository. */
final class RepoLocks {

	private static final int COUNT = 64;

	private final ReentrantLock[] locks = Stream.generate(ReentrantLock::new)
		.limit(COUNT)
		.toArray(ReentrantLock[]::new);

	<T extends @Nullable Object> T hold(long repository, Supplier<T> work) {
		ReentrantLock lock = this.locks[Math.floorMod(repository, COUNT)];
		lock.lock();
		try {
			return work.get();
		}
		finally {
			lock.unlock();
		}
	}

}
