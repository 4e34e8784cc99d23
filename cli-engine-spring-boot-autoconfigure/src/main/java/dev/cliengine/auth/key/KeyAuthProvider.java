package dev.cliengine.auth.key;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
 * What providers of keys have in common. Variables come before what was stored and count
 * in every environment, as the account without a name.
 */
abstract class KeyAuthProvider implements AuthProvider {

	private final String name;

	private final KeyKind kind;

	private final KeySources sources;

	private final StoredKeys stored;

	KeyAuthProvider(String name, KeyKind kind, KeySources sources) {
		this.name = name;
		this.kind = kind;
		this.sources = sources;
		this.stored = new StoredKeys(name, sources.store());
	}

	@Override
	public String name() {
		return this.name;
	}

	/**
	 * The key in the variables, else the one in use.
	 * @throws CliException of category {@link ErrorCategory#AUTHENTICATION} if there is
	 * neither, or the variables hold no whole key
	 */
	@Override
	public Credential credential(CredentialRequest request) {
		String environment = request.environment();
		Optional<GivenKey> given = given();
		if (given.isPresent()) {
			return this.kind.credential(new Account(this.name, environment, ""), given.get().text());
		}
		return this.stored.current(environment)
			.map((key) -> this.kind.credential(key.account(), key.text()))
			.orElseThrow(() -> notLoggedIn(environment));
	}

	/**
	 * Stores a key read from stdin with {@code --with-token}, else asked for.
	 * @throws CliException of category {@link ErrorCategory#USAGE} if variables give a
	 * key, which would go on to count, or nobody can be asked;
	 * {@link ErrorCategory#VALIDATION} if it is no key
	 */
	@Override
	public Credential login(LoginRequest request) {
		given().ifPresent((key) -> {
			throw CliException.category(ErrorCategory.USAGE)
				.fix("Unset the " + key.source() + ", then log in again")
				.message("A login would have no effect, since the " + key.source() + " would still count");
		});
		Secret text = this.kind.ask(new KeyQuestions(this.sources.input(), request, this.kind.advice()));
		ErrorCategory stopped = request.cancellation().reason();
		if (stopped != null) {
			throw new CliException(stopped, "the login was stopped");
		}
		this.stored.add(request.account(), text);
		return this.kind.credential(request.account(), text);
	}

	@Override
	public List<LoginOption> loginOptions() {
		return this.kind.loginOptions();
	}

	@Override
	public Optional<Credential> status(Account account) {
		Optional<GivenKey> given = given(account);
		return given.isPresent() ? given.map((key) -> this.kind.credential(account, key.text()))
				: this.stored.find(account).map((key) -> this.kind.credential(account, key.text()));
	}

	/** {@code variable ACME_TOKEN} while that is set, else where the store keeps it. */
	@Override
	public String source(Account account) {
		return given(account).map(GivenKey::source).orElseGet(() -> this.sources.store().describe(account));
	}

	/**
	 * Forgets a stored key. One in variables stays until they are unset, as
	 * {@link #source} tells.
	 */
	@Override
	public boolean logout(Account account) {
		return this.stored.remove(account);
	}

	/** The one in the variables, if any, in no environment, and those that are stored. */
	@Override
	public List<Account> accounts() {
		Stream<Account> given = given().stream().map((key) -> new Account(this.name, "", ""));
		return Stream.concat(given, this.stored.accounts().stream()).distinct().toList();
	}

	/** The one without a name while variables give a key, else the one chosen last. */
	@Override
	public Account inUse(String environment) {
		Account unnamed = new Account(this.name, environment, "");
		return given().isPresent() ? unnamed
				: this.stored.current(environment).map(StoredKeys.StoredKey::account).orElse(unnamed);
	}

	@Override
	public void use(Account account) {
		this.stored.choose(account);
	}

	private Optional<GivenKey> given() {
		return this.kind.given(this.sources.variables());
	}

	private Optional<GivenKey> given(Account account) {
		return account.name().isEmpty() ? given() : Optional.empty();
	}

	private CliException notLoggedIn(String environment) {
		String advice = this.kind.advice();
		return CliException.category(ErrorCategory.AUTHENTICATION)
			.fix((advice.isEmpty() ? "Log in" : advice + ", or log in") + " with 'auth login'")
			.message(environment.isEmpty() ? "not logged in" : "not logged in for environment \"" + environment + "\"");
	}

}
