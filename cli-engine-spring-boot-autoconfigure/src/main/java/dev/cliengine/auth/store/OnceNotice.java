package dev.cliengine.auth.store;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Passes on the first line it is given and no other.
 */
final class OnceNotice {

	private final AtomicBoolean said = new AtomicBoolean();

	private final Consumer<String> notice;

	OnceNotice(Consumer<String> notice) {
		this.notice = notice;
	}

	void say(String line) {
		if (this.said.compareAndSet(false, true)) {
			this.notice.accept(line);
		}
	}

	boolean said() {
		return this.said.get();
	}

}
