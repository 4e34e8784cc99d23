package dev.cliengine.sample.kohub;

import java.util.function.BiConsumer;
import java.util.function.Function;

import dev.cliengine.sample.kohub.client.KohubClient;

/**
 * An inverse made of functions.
 */
record InverseOf(String kind, boolean asks, Function<Undo, String> titles,
		BiConsumer<KohubClient, Undo> action) implements Inverse {

	@Override
	public String title(Undo undo) {
		return this.titles.apply(undo);
	}

	@Override
	public void run(KohubClient client, Undo undo) {
		this.action.accept(client, undo);
	}

}
