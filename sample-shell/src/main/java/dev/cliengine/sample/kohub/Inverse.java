package dev.cliengine.sample.kohub;

import java.util.function.BiConsumer;
import java.util.function.Function;

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

	/** An inverse that does not ask. */
	static Inverse of(String kind, Function<Undo, String> title, BiConsumer<KohubClient, Undo> action) {
		return new InverseOf(kind, false, title, action);
	}

	/** An inverse that asks before it loses something. */
	static Inverse asking(String kind, Function<Undo, String> title, BiConsumer<KohubClient, Undo> action) {
		return new InverseOf(kind, true, title, action);
	}

}
