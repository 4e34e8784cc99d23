package dev.cliengine.sample.kohub;

import dev.cliengine.sample.kohub.client.KohubClient;

/**
 * Takes one kind of change back. Every bean of this type takes part in
 * {@code history undo}.
 *
 * @since 0.1.0
 */
public interface Inverse {

	/** The word that {@link Undo#by} names it with; no other bean has it. */
	String kind();

	/** What {@link #run} does, as an order: {@code Remove bob from crew}. */
	String title(Undo undo);

	/** Whether something may be lost for good, so that people are asked. */
	default boolean asks() {
		return false;
	}

	/** Does it, at the server where the change was made. */
	void run(KohubClient client, Undo undo);

}
