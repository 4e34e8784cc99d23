package dev.cliengine.sample.kohub.command.repo;

import java.util.function.BiConsumer;
import java.util.function.Function;

import dev.cliengine.sample.kohub.Inverse;
import dev.cliengine.sample.kohub.Undo;
import dev.cliengine.sample.kohub.client.KohubClient;

/**
 * Takes one kind of change of a repository back.
 *
 * @param kind its name in the history
 * @param named what it does, as an order
 * @param asks whether people are asked first
 * @param work does it
 */
record RepoInverse(String kind, Function<Undo, String> named, boolean asks,
		BiConsumer<KohubClient, Undo> work) implements Inverse {

	static RepoInverse of(String kind, Function<Undo, String> named, BiConsumer<KohubClient, Undo> work) {
		return new RepoInverse(kind, named, false, work);
	}

	RepoInverse asking() {
		return new RepoInverse(this.kind, this.named, true, this.work);
	}

	@Override
	public String title(Undo undo) {
		return this.named.apply(undo);
	}

	@Override
	public void run(KohubClient client, Undo undo) {
		this.work.accept(client, undo);
	}

}
