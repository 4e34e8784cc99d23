package dev.cliengine.sample.kohub.menu;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

import dev.cliengine.sample.backend.BackendAddress;
import dev.cliengine.sample.backend.BackendServer;
import dev.cliengine.sample.backend.hub.HubBackend;
import dev.cliengine.sample.backend.hub.HubSettings;
import dev.cliengine.sample.backend.hub.account.AccountHalf;
import dev.cliengine.sample.backend.hub.repo.HubRepositories;
import dev.cliengine.sample.kohub.client.KohubClient;
import dev.cliengine.sample.kohub.client.config.KohubConfig;
import dev.cliengine.sample.kohub.client.config.SessionStore;

/** The hub in which mira and theo are, and the home of whoever uses it. */
public final class MenuHub implements AutoCloseable {

	private final BackendServer server;

	private final Path home;

	private MenuHub(BackendServer server, Path home) {
		this.server = server;
		this.home = home;
	}

	public static MenuHub in(Path directory) {
		BackendServer server = new HubBackend(directory.resolve("hub"), HubSettings.defaults(), Clock.systemUTC())
			.start(BackendAddress.anyPort(), new AccountHalf(4).withDemoData(), HubRepositories::new);
		return new MenuHub(server, directory.resolve(".kohub"));
	}

	public String endpoint() {
		return this.server.base().toString();
	}

	/** A client with what is stored at home. */
	public KohubClient client() {
		return KohubClient.builder()
			.endpoint(endpoint())
			.environment(Map.of(), this.home)
			.configDirectory(this.home)
			.sessions(new SessionStore(this.home, Clock.systemUTC()))
			.build();
	}

	public KohubConfig config() {
		return new KohubConfig(this.home, (line) -> {
		});
	}

	@Override
	public void close() {
		this.server.close();
	}

}
