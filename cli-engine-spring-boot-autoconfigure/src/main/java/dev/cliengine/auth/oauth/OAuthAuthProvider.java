package dev.cliengine.auth.oauth;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import dev.cliengine.auth.Account;
import dev.cliengine.auth.AuthProvider;
import dev.cliengine.auth.Credential;
import dev.cliengine.auth.CredentialRequest;
import dev.cliengine.auth.LoginOption;
import dev.cliengine.auth.LoginRequest;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.io.Secret;

/**
 * Logs in at an OAuth 2.0 authorization server. Tokens are renewed 60 seconds before they
 * end by the server's clock, once for all threads and processes that want it. A failed
 * renewal is reported and never begins a login.
 *
 * @since 0.1.0
 */
public final class OAuthAuthProvider implements AuthProvider {

	private static final Duration REVOCATION_LIMIT = Duration.ofSeconds(2);

	private final String name;

	private final OAuthParts parts;

	private final LoginFlows flows;

	private final OAuthAccounts accounts;

	private final OAuthLogins logins;

	private final Renewal renewal;

	private final AccountLock lock;

	private final LoginState state;

	/** A provider that an application configured so, with what it works with. */
	public OAuthAuthProvider(OAuthOptions options, OAuthParts parts) {
		this(options, parts, Machine.real());
	}

	OAuthAuthProvider(OAuthOptions options, OAuthParts parts, Machine machine) {
		this.name = options.name();
		this.parts = parts;
		this.flows = new LoginFlows(options, parts, machine);
		this.accounts = new OAuthAccounts(this.name, parts.store(), parts.clock(), machine.nanos());
		this.lock = AccountLock.of(parts);
		this.logins = new OAuthLogins(options, parts, this.flows, this.accounts, this.lock);
		this.renewal = new Renewal(options, parts, this.accounts, this.logins, this.lock);
		this.state = new LoginState(options.application());
	}

	@Override
	public String name() {
		return this.name;
	}

	/**
	 * A token of the account in use that covers the scopes. Somebody is asked only where
	 * nobody is logged in, or the login lacks scopes.
	 * @throws CliException of category {@link ErrorCategory#UNAVAILABLE} if the server is
	 * out of reach, else {@link ErrorCategory#AUTHENTICATION}
	 */
	@Override
	public Credential credential(CredentialRequest request) {
		Optional<Account> known = this.accounts.inUse(request.environment());
		if (known.isEmpty()) {
			Account account = this.accounts.chosen(request.environment());
			return this.logins.first(account, request.scopes()).credential(account);
		}
		Account account = known.get();
		return covering(request, account, this.renewal.fresh(account));
	}

	/**
	 * A token in place of one that a server refused although it looked valid; empty where
	 * nobody is logged in, or the renewed token would lack scopes.
	 * @throws CliException as {@link #credential} does
	 */
	@Override
	public Optional<Credential> renew(CredentialRequest request, Credential refused) {
		Optional<Account> known = this.accounts.inUse(request.environment());
		if (known.isEmpty()) {
			return Optional.empty();
		}
		Account account = known.get();
		OAuthTokens tokens = this.renewal.fresh(account);
		if (Objects.equals(tokens.access(), refused.secret())) {
			tokens = this.renewal.renew(account, tokens);
		}
		return tokens.missing(request.scopes()).isEmpty() ? Optional.of(tokens.credential(account)) : Optional.empty();
	}

	private Credential covering(CredentialRequest request, Account account, OAuthTokens tokens) {
		boolean enough = tokens.missing(request.scopes()).isEmpty();
		return (enough ? tokens : this.logins.stepUp(account, tokens, request.scopes())).credential(account);
	}

	@Override
	public Credential login(LoginRequest request) {
		OAuthTokens tokens = this.logins.login(request);
		this.parts.store().use(request.account());
		return tokens.credential(request.account());
	}

	@Override
	public List<LoginOption> loginOptions() {
		return this.flows.options();
	}

	@Override
	public Optional<Credential> status(Account account) {
		return this.accounts.read(account).map((tokens) -> tokens.credential(account));
	}

	@Override
	public String source(Account account) {
		return this.parts.store().describe(account);
	}

	/** Forgets the tokens, and tells the server within two seconds if it listens. */
	@Override
	public boolean logout(Account account) {
		return this.lock.hold(account, () -> {
			Optional<OAuthTokens> tokens = this.accounts.read(account);
			boolean there = this.accounts.delete(account) || tokens.isPresent();
			tokens.ifPresent((gone) -> revoke(account, gone));
			return there;
		});
	}

	@Override
	public List<Account> accounts() {
		return this.accounts.all();
	}

	@Override
	public Account inUse(String environment) {
		return this.accounts.inUse(environment).orElseGet(() -> this.accounts.chosen(environment));
	}

	@Override
	public void use(Account account) {
		if (this.accounts.read(account).isEmpty()) {
			throw this.state.notLoggedIn(account);
		}
		this.parts.store().use(account);
	}

	private void revoke(Account account, OAuthTokens tokens) {
		Secret refresh = tokens.refresh();
		try {
			OAuthClient client = this.parts.settings().client(account.environment());
			if (client.revocationUri() != null) {
				this.parts.endpoint()
					.revoke(client, (refresh != null) ? refresh : tokens.access(), refresh != null, REVOCATION_LIMIT);
			}
		}
		catch (CliException ex) {
			// They end by themselves; here nobody can use them any more
		}
	}

}
