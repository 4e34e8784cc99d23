package dev.cliengine.sample.backend;

import java.net.URI;
import java.util.function.Function;

import dev.cliengine.core.CliException;

/**
 * Two HTTP origins of one application, from {@link #start} to {@link #close}.
 *
 * @since 0.1.0
 */
public final class BackendServer implements AutoCloseable {

	private final HttpOrigin api;

	private final HttpOrigin storage;

	private final Runnable state;

	private BackendServer(HttpOrigin api, HttpOrigin storage, Runnable state) {
		this.api = api;
		this.storage = storage;
		this.state = state;
	}

	/**
	 * Listens, and serves what the application makes of the addresses.
	 * @param address where to listen
	 * @param application called once, when the ports are known
	 * @throws CliException if a port is taken; whatever the application throws passes
	 * after the ports are free again
	 */
	public static BackendServer start(BackendAddress address, Function<Origins, Application> application) {
		HttpOrigin api = HttpOrigin.bind(address.host(), address.port());
		HttpOrigin storage = null;
		try {
			storage = HttpOrigin.bind(address.host(), address.storagePort());
			Application served = application.apply(new Origins(api.uri(), storage.uri()));
			api.serve(served.api(), served.filters());
			storage.serve(served.storage(), served.filters());
			return new BackendServer(api, storage, served.state());
		}
		catch (RuntimeException ex) {
			api.close();
			if (storage != null) {
				storage.close();
			}
			throw ex;
		}
	}

	/** The origin of the interface, without a slash at the end. */
	public URI base() {
		return this.api.uri();
	}

	/** The origin of the storage. */
	public URI storage() {
		return this.storage.uri();
	}

	/** Stops listening, then closes the application's state. */
	@Override
	public void close() {
		try {
			this.api.close();
			this.storage.close();
		}
		finally {
			this.state.run();
		}
	}

}
