package dev.cliengine.sample.kohub.menu;

import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import dev.cliengine.core.Cancellation;
import dev.cliengine.sample.kohub.client.KohubClient;

/**
 * Where somebody stands in the menus: the server, and who they are there.
 *
 * @since 0.1.0
 */
public final class MenuState {

	private final Supplier<KohubClient> clients;

	private final Cancellation cancellation;

	private KohubClient client;

	private @Nullable String user;

	/**
	 * Nobody in particular.
	 * @param clients makes clients of what is configured, again after that has changed
	 * @param cancellation ends the menus from outside
	 */
	public MenuState(Supplier<KohubClient> clients, Cancellation cancellation) {
		this.clients = clients;
		this.cancellation = cancellation;
		this.client = clients.get();
	}

	/** The client of the server. */
	public KohubClient client() {
		return this.client;
	}

	/** Who is logged in. */
	public Optional<String> user() {
		return Optional.ofNullable(this.user);
	}

	Cancellation cancellation() {
		return this.cancellation;
	}

	void loggedIn(String name) {
		this.user = name;
	}

	void loggedOut() {
		this.user = null;
	}

	/** Sends the token no more: the server refuses it. */
	void withoutToken() {
		this.client = this.client.withToken(null);
		this.user = null;
	}

	/** Begins anew with what is configured. */
	void reload() {
		this.client = this.clients.get();
		this.user = null;
	}

}
