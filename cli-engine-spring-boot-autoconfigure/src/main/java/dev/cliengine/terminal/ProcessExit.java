package dev.cliengine.terminal;

/**
 * The two ways to end the process. Neither flushes a stream.
 *
 * @since 0.1.0
 */
public interface ProcessExit {

	/** Ends the process in order: shutdown hooks run. */
	void exit(int code);

	/** Ends the process at once: nothing else runs. */
	void halt(int code);

	/** The exits of this JVM. */
	static ProcessExit system() {
		return new ProcessExit() {

			@Override
			public void exit(int code) {
				System.exit(code);
			}

			@Override
			public void halt(int code) {
				Runtime.getRuntime().halt(code);
			}

		};
	}

}
