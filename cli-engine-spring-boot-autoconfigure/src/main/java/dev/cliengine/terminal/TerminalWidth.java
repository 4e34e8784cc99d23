package dev.cliengine.terminal;

/**
 * How many columns output for people may take.
 *
 * @since 0.1.0
 */
public final class TerminalWidth {

	/** The width that is used off a terminal. */
	public static final int DEFAULT = 80;

	/** No terminal counts as narrower than this. */
	public static final int NARROWEST = 20;

	private TerminalWidth() {
	}

	/**
	 * The columns of stdout's terminal, at least {@value #NARROWEST}; exactly
	 * {@value #DEFAULT} when stdout is no terminal, or one that does not tell.
	 */
	public static int of(TerminalProbe probe, Audience audience) {
		return audience.outputTerminal() ? Math.max(probe.columns().orElse(DEFAULT), NARROWEST) : DEFAULT;
	}

}
