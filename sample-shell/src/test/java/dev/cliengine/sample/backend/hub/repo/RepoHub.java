package dev.cliengine.sample.backend.hub.repo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;

import dev.cliengine.sample.backend.BackendAddress;
import dev.cliengine.sample.backend.BackendServer;
import dev.cliengine.sample.backend.hub.HubBackend;
import dev.cliengine.sample.backend.hub.HubServices;
import dev.cliengine.sample.backend.hub.HubSettings;
import dev.cliengine.sample.backend.hub.HubSettings.Transfer;
import dev.cliengine.sample.backend.hub.MovableClock;
import dev.cliengine.sample.backend.hub.Namespaces;
import dev.cliengine.sample.backend.hub.Secrets;
import dev.cliengine.sample.backend.hub.account.AccountHalf;

/** A hub of which only the repositories answer; people are put into its database. */
final class RepoHub implements AutoCloseable {

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final BackendServer server;

	private final HubServices services;

	private final MovableClock clock;

	private RepoHub(BackendServer server, HubServices services, MovableClock clock) {
		this.server = server;
		this.services = services;
		this.clock = clock;
	}

	static RepoHub in(Path directory) {
		return in(directory, Transfer.defaults());
	}

	static RepoHub in(Path directory, Transfer transfer) {
		return in(directory, transfer, (hub, use) -> List.of());
	}

	/** A hub that also answers for accounts. */
	static RepoHub whole(Path directory) {
		return in(directory, Transfer.defaults(), new AccountHalf(4));
	}

	private static RepoHub in(Path directory, Transfer transfer, HubBackend.Accounts accounts) {
		AtomicReference<@Nullable HubServices> services = new AtomicReference<>();
		MovableClock clock = new MovableClock();
		BackendServer server = new HubBackend(directory, HubSettings.defaults().withTransfer(transfer), clock)
			.start(BackendAddress.anyPort(), accounts, (hub) -> {
				services.set(hub);
				return new HubRepositories(hub);
			});
		return new RepoHub(server, Objects.requireNonNull(services.get()), clock);
	}

	MovableClock clock() {
		return this.clock;
	}

	HubServices services() {
		return this.services;
	}

	URI base() {
		return this.server.base();
	}

	URI storage() {
		return this.server.storage();
	}

	/** Adds a user, whose token is the name. */
	RepoHub user(String name) {
		account(name, false);
		sql("insert into tokens (user_id, token_hash, name, created_at) select id, '" + Secrets.hash(name)
				+ "', 'test', current_timestamp from accounts where name = '" + name + "'");
		return this;
	}

	/** Adds an organization. */
	RepoHub organization(String name) {
		account(name, true);
		return this;
	}

	/** Gives a user a role. */
	RepoHub member(String organization, String user, String role) {
		sql("insert into members select o.id, u.id, '" + role
				+ "', current_timestamp from accounts o, accounts u where o.name = '" + organization
				+ "' and u.name = '" + user + "'");
		return this;
	}

	Reply get(String path, String token) {
		return send("GET", path, null, token);
	}

	Reply post(String path, String json, String token) {
		return send("POST", path, json, token);
	}

	/** Sends a request of whom the token names, of nobody if it is empty. */
	Reply send(String method, String path, @Nullable String json, String token) {
		return exchange(method, URI.create(base() + path),
				(json != null) ? BodyPublishers.ofString(json) : BodyPublishers.noBody(),
				token.isEmpty() ? new String[] { "Content-Type", "application/json" }
						: new String[] { "Content-Type", "application/json", "Authorization", "Bearer " + token });
	}

	/** Sends a request without a credential. */
	Reply exchange(String method, URI uri, BodyPublisher body, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(uri).method(method, body);
		if (headers.length > 0) {
			request.headers(headers);
		}
		try {
			return new Reply(this.client.send(request.build(), BodyHandlers.ofByteArray()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() {
		this.server.close();
	}

	private void account(String name, boolean organization) {
		sql("insert into accounts (name, folded_name, organization, created_at) values ('" + name + "', '"
				+ Namespaces.folded(name) + "', " + organization + ", current_timestamp)");
	}

	private void sql(String statement) {
		this.services.database().jdbc().sql(statement).update();
	}

}
