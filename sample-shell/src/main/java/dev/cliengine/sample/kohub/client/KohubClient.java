package dev.cliengine.sample.kohub.client;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.springframework.web.service.invoker.HttpServiceProxyFactory;

import dev.cliengine.io.Secret;
import dev.cliengine.sample.kohub.client.config.HubSession;
import dev.cliengine.sample.kohub.client.config.KohubConfig;
import dev.cliengine.sample.kohub.client.config.KohubSettings;
import dev.cliengine.sample.kohub.client.error.AuthenticationError;
import dev.cliengine.sample.kohub.client.model.Health;
import dev.cliengine.sample.kohub.client.model.Repo;
import dev.cliengine.sample.kohub.client.model.RepoType;
import dev.cliengine.sample.kohub.client.model.UserOrganization;
import dev.cliengine.transport.Backend;
import dev.cliengine.transport.transfer.TransferStates;
import dev.cliengine.transport.transfer.Transfers;

/**
 * A client of a KohakuHub server. It never changes but for its login, and many threads
 * may use it. Its operations are found by what they are about. All of them throw
 * {@link dev.cliengine.sample.kohub.client.error.KohubError} or something below it.
 *
 * @since 0.1.0
 */
public final class KohubClient {

	private final KohubParts parts;

	private final HubHttp http;

	private final HttpServiceProxyFactory proxies;

	private final Transfers transfers;

	private final Map<Class<?>, Object> areas = new ConcurrentHashMap<>();

	KohubClient(KohubParts parts) {
		HubJson json = new HubJson();
		this.parts = parts;
		Backend backend = parts.backend(json, false);
		this.http = new HubHttp(parts.clients().client(backend), parts.clients().client(parts.backend(json, true)),
				json);
		this.transfers = parts.transfers(backend.retry());
		this.proxies = new HubAdapter(this.http).proxies();
	}

	/** Begins a client. */
	public static KohubClientBuilder builder() {
		return new KohubClientBuilder();
	}

	/** The address of the server, without a slash at its end. */
	public String endpoint() {
		return this.parts.settings().endpoint();
	}

	/** Server and token, and where they are from. */
	public KohubSettings settingsInUse() {
		return this.parts.settings();
	}

	/** The token, whether it or a login is sent. */
	public Optional<Secret> token() {
		return Optional.ofNullable(this.parts.settings().token());
	}

	/** The same client with another token, or with none. */
	public KohubClient withToken(@Nullable String token) {
		return new KohubClient(this.parts.with(this.parts.settings().withToken(token)));
	}

	/** The login at this server. */
	public Optional<HubSession> session() {
		return this.parts.sessions().find(endpoint());
	}

	/** The configuration file. */
	public KohubConfig config() {
		return this.parts.config();
	}

	/** Accounts and logins. */
	public AuthApi auth() {
		return area(AuthApi.class,
				() -> new AuthApi(area(AuthExchange.class), endpoint(), this.parts.sessions(), this.parts.clock()));
	}

	/** Tokens of the caller. */
	public TokenApi tokens() {
		return area(TokenApi.class);
	}

	/** Organizations and their members. */
	public OrganizationApi organizations() {
		return area(OrganizationApi.class);
	}

	/** Repositories as a whole. */
	public RepositoryApi repositories() {
		return area(RepositoryApi.class);
	}

	/** Branches and tags. */
	public RefApi refs() {
		return area(RefApi.class);
	}

	/** Settings of repositories, accounts and organizations. */
	public SettingsApi settings() {
		return area(SettingsApi.class);
	}

	/** What accounts and organizations show of themselves. */
	public ProfileApi profiles() {
		return area(ProfileApi.class);
	}

	/** Who likes which repository. */
	public LikeApi likes() {
		return area(LikeApi.class);
	}

	/** How often repositories are downloaded. */
	public StatsApi stats() {
		return area(StatsApi.class);
	}

	/** How many bytes may be stored. */
	public QuotaApi quotas() {
		return area(QuotaApi.class);
	}

	/** Invitations to organizations. */
	public InvitationApi invitations() {
		return area(InvitationApi.class);
	}

	/** Tokens for other hubs. */
	public ExternalTokenApi externalTokens() {
		return area(ExternalTokenApi.class);
	}

	/** Public SSH keys. */
	public KeyApi keys() {
		return area(KeyApi.class);
	}

	/** The server itself. */
	public ServerApi server() {
		return area(ServerApi.class);
	}

	/** Large file storage. */
	public LfsApi lfs() {
		return area(LfsApi.class);
	}

	/** Files of a revision. */
	public TreeApi trees() {
		return area(TreeApi.class, () -> new TreeApi(area(TreeExchange.class)));
	}

	/** Commits. */
	public CommitApi commits() {
		return area(CommitApi.class, () -> new CommitApi(area(CommitExchange.class), this.http.json()));
	}

	/** Putting files into repositories. */
	public UploadApi uploads() {
		return area(UploadApi.class, () -> new UploadApi(area(UploadExchange.class),
				new LfsUploads(lfs(), this.transfers.uploads(this.http.client()), states(), address()), commits()));
	}

	/** Getting files out of repositories. */
	public DownloadApi downloads() {
		return area(DownloadApi.class, () -> new DownloadApi(area(DownloadExchange.class),
				this.transfers.downloads(this.http.client()), address()));
	}

	/** The organizations of the caller, who is asked for first. */
	public Answer<List<UserOrganization>> listUserOrganizations() {
		return organizations().listUserOrganizations(auth().whoami().value().username());
	}

	/**
	 * The repository of an id; a bare name is one of the caller's own, who is asked for.
	 * @throws dev.cliengine.sample.kohub.client.error.ValidationError if it is neither,
	 * or a bare name and nobody is logged in
	 */
	public Repo resolveRepo(String repoId, RepoType type) {
		if (repoId.isEmpty() || repoId.indexOf('/') >= 0) {
			return Repo.of(repoId, type);
		}
		try {
			return new Repo(type, auth().whoami().value().username(), repoId);
		}
		catch (AuthenticationError ex) {
			return Repo.of(repoId, type);
		}
	}

	/**
	 * Stores endpoint and token in the configuration; {@code null} leaves one as it is.
	 */
	public void saveConfig(@Nullable String endpoint, @Nullable String token) {
		config().save(endpoint, token);
	}

	/** All that is in the configuration. */
	public Map<String, Object> loadConfig() {
		return config().values();
	}

	/** Where the configuration is, whether it exists or not. */
	public Path configPath() {
		return config().path();
	}

	/** Whether the server can be reached, and as whom; it never throws. */
	public Answer<Health> healthCheck() {
		return new HealthCheck(this.http, endpoint()).run();
	}

	/** Makes any request with a JSON answer. */
	public Answer<JsonNode> raw(String method, String path, @Nullable Object body) {
		return raw(method, path, body, Map.of());
	}

	/**
	 * Makes any request with a JSON answer, such as those for administrators.
	 * @param path below the endpoint, encoded, with its query
	 * @param body written as JSON, {@code null} for none
	 * @param headers such as {@code X-Admin-Token}
	 */
	public Answer<JsonNode> raw(String method, String path, @Nullable Object body, Map<String, String> headers) {
		return new RawCall(this.http).send(method, path, body, headers);
	}

	private URI address() {
		return URI.create(endpoint());
	}

	/** Beside the configuration, as they are as good as a password. */
	private TransferStates states() {
		return new TransferStates(config().directory().resolve("uploads"), this.parts.clock());
	}

	private <T> T area(Class<T> type) {
		return area(type, () -> this.proxies.createClient(type));
	}

	private <T> T area(Class<T> type, Supplier<T> factory) {
		Object known = this.areas.get(type);
		if (known == null) {
			T made = factory.get();
			known = Objects.requireNonNullElse(this.areas.putIfAbsent(type, made), made);
		}
		return type.cast(known);
	}

}
