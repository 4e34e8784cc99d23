package dev.cliengine.transport.client;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.web.reactive.function.client.WebClient;

import dev.cliengine.transport.Backend;

/**
 * The backends of an application by name.
 *
 * @since 0.1.0
 */
public final class Backends {

	private final Map<String, Backend> backends = new LinkedHashMap<>();

	private final Map<String, WebClient> webClients = new ConcurrentHashMap<>();

	private final BackendClients clients;

	/**
	 * @param backends the first one of a name counts
	 */
	public Backends(List<Backend> backends, BackendClients clients) {
		backends.forEach((backend) -> this.backends.putIfAbsent(backend.name(), backend));
		this.clients = clients;
	}

	public Set<String> names() {
		return Set.copyOf(this.backends.keySet());
	}

	/**
	 * The backend of a name.
	 * @throws IllegalArgumentException if there is none
	 */
	public Backend backend(String name) {
		Backend backend = this.backends.get(name);
		if (backend == null) {
			throw new IllegalArgumentException("There is no backend \"" + name + "\": declare it below cli.backends."
					+ name + " or as a Backend bean; there are " + this.backends.keySet());
		}
		return backend;
	}

	/**
	 * The client of a backend, always the same.
	 * @throws IllegalArgumentException if there is no such backend
	 */
	public WebClient client(String name) {
		return this.webClients.computeIfAbsent(name, (key) -> this.clients.client(backend(key)));
	}

	/** Has a builder make a client of a backend. */
	WebClient.Builder customize(String name, WebClient.Builder builder) {
		return this.clients.customize(backend(name), builder);
	}

}
