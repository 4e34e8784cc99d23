package dev.cliengine.start;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * Keeps what is noticed on the way until it is sure that the answer comes from here:
 * otherwise the application notices it once more.
 */
final class HeldNotices implements Consumer<String> {

	private final List<String> held = new ArrayList<>();

	private @Nullable Consumer<String> target;

	@Override
	public void accept(String line) {
		if (this.target != null) {
			this.target.accept(line);
		}
		else {
			this.held.add(line);
		}
	}

	boolean any() {
		return !this.held.isEmpty();
	}

	/** Passes on what was kept, and whatever comes. */
	void release(Consumer<String> target) {
		this.target = target;
		this.held.forEach(target);
		this.held.clear();
	}

}
