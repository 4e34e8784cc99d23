package dev.cliengine.sample.kohub.menu;

import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;

/**
 * A line of a menu.
 *
 * @param label what is shown
 * @param operation what it is called where it fails
 * @param action what it does, {@code null} for a heading
 */
record Entry(String label, String operation, @Nullable Action action) {

	/** Words between two groups of entries. */
	static Entry heading(String label) {
		return new Entry(label, label, null);
	}

	/** Something to do, after which people have time to read. */
	static Entry of(String label, String operation, Runnable action) {
		return new Entry(label, operation, () -> {
			action.run();
			return After.PAUSE;
		});
	}

	/** Another menu. */
	static Entry menu(String label, Runnable menu) {
		return new Entry(label, label, () -> {
			menu.run();
			return After.STAY;
		});
	}

	/** Something after which the menu makes no sense any more, if it happened. */
	static Entry last(String label, String operation, BooleanSupplier action) {
		return new Entry(label, operation, () -> action.getAsBoolean() ? After.PAUSE_AND_LEAVE : After.PAUSE);
	}

	/** The way out. */
	static Entry leave(String label) {
		return new Entry(label, label, () -> After.LEAVE);
	}

	/** What an entry does. */
	@FunctionalInterface
	interface Action {

		After run();

	}

	/** How it goes on. */
	enum After {

		STAY, PAUSE, LEAVE, PAUSE_AND_LEAVE;

		boolean pauses() {
			return this == PAUSE || this == PAUSE_AND_LEAVE;
		}

		boolean leaves() {
			return this == LEAVE || this == PAUSE_AND_LEAVE;
		}

	}

}
