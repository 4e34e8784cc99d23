package dev.cliengine.terminal;

/**
 * The modes of the terminal at stdin as they were at one moment.
 *
 * @since 0.1.0
 */
public final class TerminalModes {

	private final String saved;

	private TerminalModes(String saved) {
		this.saved = saved;
	}

	/** Remembers the modes; there is nothing to restore where they cannot be read. */
	public static TerminalModes save() {
		return new TerminalModes(Stty.of(0).answer("-g").orElse(""));
	}

	/** Sets the terminal to what was remembered. */
	public void restore() {
		if (!this.saved.isEmpty()) {
			// an interrupted thread would not wait, and the process may end before the
			// tool does
			boolean interrupted = Thread.interrupted();
			Stty.of(0).answer(this.saved);
			if (interrupted) {
				Thread.currentThread().interrupt();
			}
		}
	}

}
