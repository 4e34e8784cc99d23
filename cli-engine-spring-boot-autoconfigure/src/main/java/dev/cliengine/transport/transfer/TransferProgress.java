package dev.cliengine.transport.transfer;

import dev.cliengine.terminal.ProgressBar;

/**
 * Sees how far a transfer is. Calls come from any thread; implementations are quick and
 * never throw.
 *
 * @since 0.1.0
 */
public interface TransferProgress {

	/**
	 * A transfer begins, or begins again with nothing.
	 * @param total its bytes, negative if unknown
	 * @param label what is transferred
	 */
	void begin(long total, String label);

	/**
	 * Some more is done.
	 * @param bytes negative for what has to be sent once more
	 */
	void advance(long bytes);

	/** Some was done by an earlier transfer that was interrupted. */
	default void skip(long bytes) {
		advance(bytes);
	}

	/** The transfer is over, whether it succeeded or not. */
	void end();

	/** Shows it to people. */
	static TransferProgress on(ProgressBar bar) {
		return new BarProgress(bar);
	}

	/** Looks at nothing. */
	static TransferProgress none() {
		return new TransferProgress() {

			@Override
			public void begin(long total, String label) {
			}

			@Override
			public void advance(long bytes) {
			}

			@Override
			public void end() {
			}

		};
	}

}
