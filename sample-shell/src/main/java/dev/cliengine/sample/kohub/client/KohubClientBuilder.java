package dev.cliengine.sample.kohub.client;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import dev.cliengine.sample.kohub.client.config.KohubConfig;
import dev.cliengine.sample.kohub.client.config.KohubSettings;
import dev.cliengine.sample.kohub.client.config.SessionStore;
import dev.cliengine.sample.kohub.client.config.Sessions;
import dev.cliengine.transport.Backend;
import dev.cliengine.transport.CallContexts;
import dev.cliengine.transport.CredentialSource;
import dev.cliengine.transport.client.BackendClients;
import dev.cliengine.transport.client.StandardFilters;
import dev.cliengine.transport.connect.JdkConnector;
import dev.cliengine.transport.transfer.TransferProgress;

/**
 * Collects what is known of a server. Whatever is not given comes from the environment,
 * else from the configuration file.
 *
 * @since 0.1.0
 */
public final class KohubClientBuilder {

	private @Nullable String endpoint;

	private @Nullable String token;

	private @Nullable Path configDirectory;

	private @Nullable KohubConfig config;

	private @Nullable Sessions sessions;

	private boolean remembering;

	private @Nullable CredentialSource credential;

	private @Nullable BackendClients clients;

	private CallContexts contexts = new CallContexts(new SecureRandom());

	private TransferProgress progress = TransferProgress.none();

	private Clock clock = Clock.systemUTC();

	private Map<String, String> environment = System.getenv();

	private Path home = Path.of(System.getProperty("user.home", ""));

	private Consumer<String> notice = (line) -> {
	};

	private UnaryOperator<Backend.Builder> backend = UnaryOperator.identity();

	KohubClientBuilder() {
	}

	/** The address of the server; empty for none. */
	public KohubClientBuilder endpoint(@Nullable String endpoint) {
		this.endpoint = endpoint;
		return this;
	}

	/** The token that is sent, whoever is logged in; empty for none. */
	public KohubClientBuilder token(@Nullable String token) {
		this.token = token;
		return this;
	}

	/** Where configuration and login are kept. */
	public KohubClientBuilder configDirectory(Path directory) {
		this.configDirectory = directory;
		return this;
	}

	/** Where the configuration is kept, in place of a directory. */
	public KohubClientBuilder config(KohubConfig config) {
		this.config = config;
		return this;
	}

	/** Where logins are kept; in memory, if nothing is said. */
	public KohubClientBuilder sessions(Sessions sessions) {
		this.sessions = sessions;
		return this;
	}

	/** Has logins survive the process, in a file beside the configuration. */
	public KohubClientBuilder rememberLogins() {
		this.remembering = true;
		return this;
	}

	/** Gives the credential in place of token, login and configuration. */
	public KohubClientBuilder credential(CredentialSource credential) {
		this.credential = credential;
		return this;
	}

	/**
	 * Makes connections and has filters around every call; those of the engine, if
	 * nothing is said.
	 * @param contexts knows the run a call belongs to
	 */
	public KohubClientBuilder clients(BackendClients clients, CallContexts contexts) {
		this.clients = clients;
		this.contexts = contexts;
		return this;
	}

	/** Changes how the server is called: time limits, retries, proxies, user agent. */
	public KohubClientBuilder backend(UnaryOperator<Backend.Builder> backend) {
		this.backend = backend;
		return this;
	}

	/** Sees how far up- and downloads are. */
	public KohubClientBuilder progress(TransferProgress progress) {
		this.progress = progress;
		return this;
	}

	/** Tells the time. */
	public KohubClientBuilder clock(Clock clock) {
		this.clock = clock;
		return this;
	}

	/** The variables of the process, and the home of whoever runs it. */
	public KohubClientBuilder environment(Map<String, String> environment, Path home) {
		this.environment = Map.copyOf(environment);
		this.home = home;
		return this;
	}

	/** Receives lines for the person, such as that others can read a secret file. */
	public KohubClientBuilder notice(Consumer<String> notice) {
		this.notice = notice;
		return this;
	}

	/**
	 * The client. Nothing is created or connected to.
	 * @throws dev.cliengine.sample.kohub.client.error.ValidationError if endpoint or
	 * token are none
	 */
	public KohubClient build() {
		KohubConfig config = (this.config != null) ? this.config : configuration();
		return new KohubClient(
				new KohubParts(KohubSettings.resolve(this.endpoint, this.token, this.environment, config), config,
						sessions(config), this.credential,
						(this.clients != null) ? this.clients
								: new BackendClients(new JdkConnector(), StandardFilters.all(this.contexts)),
						this.contexts, this.progress, this.clock, this.backend));
	}

	private KohubConfig configuration() {
		return (this.configDirectory != null) ? new KohubConfig(this.configDirectory, this.notice)
				: KohubConfig.of(this.environment, this.home, this.notice);
	}

	private Sessions sessions(KohubConfig config) {
		if (this.sessions != null) {
			return this.sessions;
		}
		return this.remembering ? new SessionStore(config.directory(), this.clock) : Sessions.inMemory(this.clock);
	}

}
