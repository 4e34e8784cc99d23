package dev.cliengine.auth.oauth;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.cliengine.auth.Account;
import dev.cliengine.auth.Credential;
import dev.cliengine.auth.LoginRequest;
import dev.cliengine.auth.Person;
import dev.cliengine.core.Cancellation;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * Gets tokens from nothing, and puts them away.
 */
final class OAuthLogins {

	private final OAuthOptions options;

	private final OAuthSettings settings;

	private final LoginFlows flows;

	private final OAuthAccounts accounts;

	private final AccountLock lock;

	private final Person person;

	private final LoginState state;

	private final SingleFlight<Wanted, OAuthTokens> flights = new SingleFlight<>();

	OAuthLogins(OAuthOptions options, OAuthParts parts, LoginFlows flows, OAuthAccounts accounts, AccountLock lock) {
		this.options = options;
		this.settings = parts.settings();
		this.flows = flows;
		this.accounts = accounts;
		this.lock = lock;
		this.person = parts.conversation().person();
		this.state = new LoginState(options.application());
	}

	/** The login somebody asked for. */
	OAuthTokens login(LoginRequest request) {
		return stored(request.account(), obtain(this.flows.of(request), request, null));
	}

	/** The first login, when one is possible without having been asked for. */
	OAuthTokens first(Account account, List<String> scopes) {
		if (!silent() && !this.person.isThere()) {
			throw this.state.notLoggedIn(account);
		}
		return this.flights.run(new Wanted(account, scopes),
				() -> this.accounts.read(account)
					.filter((tokens) -> tokens.missing(scopes).isEmpty())
					.orElseGet(() -> stored(account, obtain(this.flows.usual(), unasked(account, scopes), null))));
	}

	/** A login that allows more than the one there is. */
	OAuthTokens stepUp(Account account, OAuthTokens before, List<String> scopes) {
		if (!silent() && !this.person.isThere()) {
			throw this.state.lacks(account, before.missing(scopes));
		}
		return this.flights.run(new Wanted(account, scopes),
				() -> this.accounts.read(account)
					.filter((tokens) -> tokens.missing(scopes).isEmpty())
					.orElseGet(() -> stored(account, obtain(this.flows.usual(), unasked(account, scopes), before))));
	}

	/** Whether the usual way to log in asks nobody. */
	boolean silent() {
		return this.flows.usual().silent();
	}

	/** Logs in without asking anybody; the caller stores the tokens. */
	OAuthTokens silently(Account account, @Nullable OAuthTokens before) {
		return obtain(this.flows.usual(), unasked(account, List.of()), before);
	}

	private OAuthTokens obtain(LoginFlow flow, LoginRequest login, @Nullable OAuthTokens before) {
		Account account = login.account();
		OAuthClient client = this.settings.client(account.environment(), flow.needs());
		Set<String> wanted = new LinkedHashSet<>(client.scopes());
		if (before != null) {
			wanted.addAll(before.granted());
		}
		wanted.addAll(login.scopes());
		List<String> scopes = List.copyOf(wanted);
		OAuthTokens tokens = flow.login(new FlowRequest(client, login, scopes))
			.tokens(scopes, this.options.identityClaims());
		List<String> missing = tokens.missing(login.scopes());
		if (!missing.isEmpty()) {
			throw this.state.notGranted(account, missing);
		}
		if (before != null) {
			requireSame(account, before.credential(account), tokens.credential(account));
		}
		ErrorCategory stopped = login.cancellation().reason();
		if (stopped != null) {
			throw EndpointCall.stopped(stopped);
		}
		return tokens;
	}

	private void requireSame(Account account, Credential before, Credential after) {
		if (after.isSomebodyElse(before)) {
			throw this.state.somebodyElse(account, before.subject().orElse(""), after.subject().orElse(""));
		}
	}

	/**
	 * Saves them while no other process renews what is there.
	 * @throws CliException if they are not saved
	 */
	private OAuthTokens stored(Account account, OAuthTokens tokens) {
		return this.lock.hold(account, () -> {
			this.accounts.save(account, tokens);
			return tokens;
		});
	}

	private static LoginRequest unasked(Account account, List<String> scopes) {
		return new LoginRequest(account, scopes, Map.of(), new Cancellation());
	}

	/**
	 * A login that several threads can want at once.
	 */
	private record Wanted(Account account, List<String> scopes) {
	}

}
