package dev.cliengine.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The time in which a terminal does not show what is typed. However it ends, also by a
 * signal or by the end of the process, the terminal shows it again and the cursor stands
 * on a line of its own.
 */
final class HiddenInput implements AutoCloseable {

	private final TalkStream err;

	private final Thread hook = new Thread(this::end, "cli-show-input");

	private final List<Runnable> restorations = new ArrayList<>();

	private boolean ended;

	private @Nullable Runnable show;

	HiddenInput(TalkStream err) {
		this.err = err;
	}

	/**
	 * Hides what is typed from now on.
	 * @return whether that is so
	 */
	boolean begin(Echo echo) {
		try {
			Runtime.getRuntime().addShutdownHook(this.hook);
		}
		catch (IllegalStateException ex) {
			// too late to ask anything
			return false;
		}
		this.restorations.add(() -> Runtime.getRuntime().removeShutdownHook(this.hook));
		for (TerminationSignal signal : TerminationSignal.values()) {
			SignalBridge.before(signal.name(), this::end).ifPresent(this.restorations::add);
		}
		return hide(echo);
	}

	/** Whoever ends it meanwhile waits, and so finds something to end. */
	private synchronized boolean hide(Echo echo) {
		if (!this.ended) {
			this.show = echo.off().orElse(null);
		}
		return this.show != null;
	}

	private synchronized void end() {
		this.ended = true;
		Runnable show = this.show;
		this.show = null;
		if (show != null) {
			show.run();
			this.err.print("\n");
		}
	}

	@Override
	public void close() {
		end();
		try {
			this.restorations.forEach(Runnable::run);
		}
		catch (IllegalStateException ex) {
			// the process ends, and what is left in place ends with it
		}
	}

	/** What shows on a terminal the keys somebody presses. */
	@FunctionalInterface
	interface Echo {

		/**
		 * Switches it off.
		 * @return switches it on again; nothing where it cannot be switched off
		 */
		Optional<Runnable> off();

	}

}
