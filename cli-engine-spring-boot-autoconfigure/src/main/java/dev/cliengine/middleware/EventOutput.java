package dev.cliengine.middleware;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

/**
 * Where the events of a streaming command go, one after the other on one thread.
 *
 * @since 0.1.0
 */
public interface EventOutput {

	/**
	 * Takes one event.
	 * @throws IOException if it cannot be written
	 */
	void write(@Nullable Object event) throws IOException;

	/**
	 * Passes on what was taken; called when no event is waiting.
	 * @throws IOException if it cannot be written
	 */
	void flush() throws IOException;

}
