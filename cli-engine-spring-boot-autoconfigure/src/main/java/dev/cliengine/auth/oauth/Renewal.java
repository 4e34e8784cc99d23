package dev.cliengine.auth.oauth;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import dev.cliengine.auth.Account;
import dev.cliengine.auth.oauth.OAuthAccounts.Held;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.io.Secret;

/**
 * Gets the next tokens with the refresh token: once, however many threads and processes
 * want them, and without ever asking anybody.
 */
final class Renewal {

	private final OAuthParts parts;

	private final List<String> identityClaims;

	private final OAuthAccounts accounts;

	private final OAuthLogins logins;

	private final AccountLock lock;

	private final LoginState state;

	private final SingleFlight<Account, OAuthTokens> flights = new SingleFlight<>();

	Renewal(OAuthOptions options, OAuthParts parts, OAuthAccounts accounts, OAuthLogins logins, AccountLock lock) {
		this.parts = parts;
		this.identityClaims = options.identityClaims();
		this.accounts = accounts;
		this.logins = logins;
		this.lock = lock;
		this.state = new LoginState(options.application());
	}

	/**
	 * Tokens that are valid now.
	 * @throws CliException if there are none and none are to be had
	 */
	OAuthTokens fresh(Account account) {
		Held held = this.accounts.held(account).orElseThrow(() -> this.state.notLoggedIn(account));
		if (!this.accounts.due(held)) {
			return held.tokens();
		}
		try {
			return renew(account, held.tokens());
		}
		catch (CliException ex) {
			if (ex.category() != ErrorCategory.INTERRUPTED && this.accounts.usable(held)) {
				return held.tokens();
			}
			throw ex;
		}
	}

	/** The tokens that follow those, which must not be used any more. */
	OAuthTokens renew(Account account, OAuthTokens old) {
		return this.flights.run(account, () -> this.lock.hold(account, () -> {
			Optional<OAuthTokens> stored = this.accounts.read(account);
			return stored.filter((tokens) -> follows(tokens, old))
				.orElseGet(() -> stored.map((tokens) -> next(account, tokens))
					.orElseThrow(() -> this.state.notLoggedIn(account)));
		}));
	}

	private OAuthTokens next(Account account, OAuthTokens stored) {
		Secret refresh = stored.refresh();
		if (refresh == null) {
			return again(account, stored, this.state.ended(account, null));
		}
		try {
			OAuthClient client = this.parts.settings().client(account.environment());
			Granted granted = this.parts.endpoint().refresh(client, refresh);
			return saved(account, granted.after(stored, this.identityClaims));
		}
		catch (CliException ex) {
			if (!ex.code().equals(EndpointFailure.INVALID_GRANT)) {
				throw ex;
			}
			return refused(account, stored, ex);
		}
	}

	/**
	 * Whoever knows no lock may have been faster. If not, that refresh token is dead, and
	 * asking with it again would only look like an attack.
	 */
	private OAuthTokens refused(Account account, OAuthTokens stored, CliException refusal) {
		Optional<OAuthTokens> now = this.accounts.read(account);
		if (now.isPresent() && follows(now.get(), stored)) {
			return now.get();
		}
		CliException ended = this.state.ended(account, refusal);
		if (now.isPresent() && stored.equals(now.get()) && !this.logins.silent()) {
			buried(account, stored, ended);
		}
		return again(account, stored, ended);
	}

	private void buried(Account account, OAuthTokens stored, CliException ended) {
		try {
			this.accounts.save(account, stored.withoutRefresh());
		}
		catch (CliException ex) {
			ended.addSuppressed(ex);
		}
	}

	private OAuthTokens again(Account account, OAuthTokens stored, CliException otherwise) {
		if (!this.logins.silent()) {
			throw otherwise;
		}
		return saved(account, this.logins.silently(account, stored));
	}

	private OAuthTokens saved(Account account, OAuthTokens tokens) {
		this.accounts.save(account, tokens);
		return tokens;
	}

	private boolean follows(OAuthTokens tokens, OAuthTokens old) {
		Clock clock = this.parts.clock();
		return !tokens.access().equals(old.access()) && !tokens.due(clock.instant());
	}

}
