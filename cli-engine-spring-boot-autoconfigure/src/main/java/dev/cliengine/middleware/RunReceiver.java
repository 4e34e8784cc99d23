package dev.cliengine.middleware;

import java.io.IOException;

/**
 * Takes what runs give in place of the streams of the process, for those who run commands
 * on behalf of somebody else: batches, agents, screens. Nobody is asked anything in such
 * a run, and what needs the process for itself is refused.
 *
 * @since 0.1.0
 */
public interface RunReceiver {

	/** Takes the events of a streaming command, before its envelope. */
	EventOutput events();

	/**
	 * Takes the answer of a run, once. Rows that are still to be read can be read until
	 * this returns.
	 * @throws IOException if it cannot be passed on, which makes the run fail
	 */
	void take(RunAnswer answer) throws IOException;

}
