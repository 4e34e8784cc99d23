package dev.cliengine.auth.session;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import dev.cliengine.auth.Account;
import dev.cliengine.auth.AuthProvider;
import dev.cliengine.auth.Credential;
import dev.cliengine.auth.CredentialRequest;
import dev.cliengine.auth.CredentialType;
import dev.cliengine.auth.LoginOption;
import dev.cliengine.auth.LoginRequest;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * Gives the cookies of a session that somebody began with a user name and a password. A
 * session outlives the process in a file of its own that only its owner can read, and
 * goes to no other server than the one that gave it. It may be called by many threads at
 * once.
 *
 * @since 0.1.0
 */
public final class CookieSessionProvider implements AuthProvider {

	private static final Duration LOGOUT_LIMIT = Duration.ofSeconds(2);

	private final String name;

	private final SessionAccounts accounts;

	private final SessionAttempts attempts;

	private final ServerLogout farewell;

	/** A provider that an application configured so, with what it works with. */
	public CookieSessionProvider(SessionOptions options, SessionParts parts) {
		this(options, parts, LOGOUT_LIMIT);
	}

	CookieSessionProvider(SessionOptions options, SessionParts parts, Duration logoutLimit) {
		this.name = options.name();
		this.accounts = new SessionAccounts(options, parts);
		this.attempts = new SessionAttempts(parts.login(), new SessionQuestions(options.fields(), parts.sources()));
		this.farewell = new ServerLogout(parts.login(), logoutLimit);
	}

	@Override
	public String name() {
		return this.name;
	}

	/**
	 * The session of the account in use, as {@link CredentialType#COOKIE}. Nobody is
	 * asked, and no other account takes its place.
	 * @throws CliException of category {@link ErrorCategory#AUTHENTICATION} if it is not
	 * logged in at the server of the environment, or its session has ended
	 */
	@Override
	public Credential credential(CredentialRequest request) {
		Account account = this.accounts.chosen(request.environment());
		return credential(account, this.accounts.require(account));
	}

	/**
	 * Logs in with {@code --username}, the variables, and what somebody types.
	 * @throws CliException of category {@link ErrorCategory#USAGE} if something is
	 * missing and nobody can be asked, {@link ErrorCategory#VALIDATION} if an answer is
	 * empty, else as {@link SessionLogin} failed
	 */
	@Override
	public Credential login(LoginRequest request) {
		Account account = request.account();
		URI address = this.accounts.address(account.environment());
		return credential(account, this.accounts.keep(account, this.attempts.session(request, address)));
	}

	@Override
	public List<LoginOption> loginOptions() {
		return List.of(SessionQuestions.USERNAME);
	}

	@Override
	public Optional<Credential> status(Account account) {
		return this.accounts.find(account).map((session) -> credential(account, session));
	}

	/** The path of the file. */
	@Override
	public String source(Account account) {
		return this.accounts.path(account).toString();
	}

	/**
	 * Removes the session, and tells its server within two seconds if it listens. A
	 * server that is no longer the one of the environment is not told.
	 */
	@Override
	public boolean logout(Account account) {
		// Whatever is wrong with it or with the server's address, it has to go
		Optional<Session> session = this.accounts.findReadable(account);
		boolean there = this.accounts.delete(account);
		session.ifPresent(this.farewell::tell);
		return there;
	}

	/**
	 * Removes a session that its server refuses, as with status 401. The server is not
	 * told.
	 * @return whether there was one
	 * @throws CliException if it may still be there
	 */
	public boolean forget(Account account) {
		return this.accounts.delete(account);
	}

	@Override
	public List<Account> accounts() {
		return this.accounts.all();
	}

	@Override
	public void use(Account account) {
		this.accounts.use(account);
	}

	private static Credential credential(Account account, Session session) {
		return Credential.of(account, CredentialType.COOKIE, session.header())
			.withIdentity(session.user(), "", "")
			.until(session.end(), false);
	}

}
