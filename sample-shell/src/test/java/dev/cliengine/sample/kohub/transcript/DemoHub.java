package dev.cliengine.sample.kohub.transcript;

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

/**
 * A hub of its own for one transcript, with the demo accounts: mira made the organization
 * aurora-lab, theo is a member.
 */
final class DemoHub implements AutoCloseable {

	private final BackendServer server;

	private final Path directory;

	/** Starts it on ports of its own. */
	DemoHub(Path directory) {
		this.directory = directory;
		this.server = new HubBackend(directory.resolve("hub"), HubSettings.defaults(), Clock.systemUTC())
			.start(BackendAddress.anyPort(), new AccountHalf(4).withDemoData(), HubRepositories::new);
	}

	String endpoint() {
		return this.server.base().toString();
	}

	String storage() {
		return this.server.storage().toString();
	}

	/** A new token of an account. */
	String token(String user, String password) {
		KohubClient client = KohubClient.builder()
			.endpoint(endpoint())
			.environment(Map.of(), this.directory.resolve(user))
			.rememberLogins()
			.build();
		client.auth().login(user, password);
		return client.tokens().createToken("transcript").value().token();
	}

	@Override
	public void close() {
		this.server.close();
	}

}
