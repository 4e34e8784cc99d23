package dev.cliengine.auth.exec;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import dev.cliengine.auth.Account;
import dev.cliengine.auth.AuthProvider;
import dev.cliengine.auth.Credential;
import dev.cliengine.auth.CredentialRequest;
import dev.cliengine.auth.LoginRequest;
import dev.cliengine.auth.exec.ProgramStart.Starter;
import dev.cliengine.auth.exec.ProviderProcess.Ending;
import dev.cliengine.core.Cancellation;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * Leaves logins to a program. For every question the program is started anew, reads one
 * JSON object with {@code action}, {@code provider}, {@code env} and what else is known
 * from its stdin, and prints one to its stdout; what it prints to stderr is shown when it
 * fails. Nothing is kept between two questions. A program has one account an environment.
 *
 * @since 0.1.0
 */
public final class ExecAuthProvider implements AuthProvider {

	private final ExecCommand command;

	private final ProviderProcess process;

	private final Clock clock;

	/**
	 * A provider that starts nothing yet.
	 * @param programs finds the absolute path of a program by its name
	 */
	public ExecAuthProvider(ExecCommand command, Function<String, Optional<Path>> programs, Clock clock) {
		this(command, programs, (words) -> new ProcessBuilder(words).start(), clock);
	}

	ExecAuthProvider(ExecCommand command, Function<String, Optional<Path>> programs, Starter starter, Clock clock) {
		this.command = command;
		this.process = new ProviderProcess(command, new ProgramStart(programs, starter));
		this.clock = clock;
	}

	@Override
	public String name() {
		return this.command.name();
	}

	/**
	 * Has the program authenticate, whether somebody is logged in or not.
	 * @throws CliException of category {@link ErrorCategory#AUTHENTICATION} if it fails
	 * or gives a credential that has expired
	 * @throws InterruptedException if this thread is interrupted; the program is killed
	 */
	@Override
	public Credential credential(CredentialRequest request) throws InterruptedException {
		return authenticate(ProviderQuestion.authenticate(request), new Cancellation());
	}

	/**
	 * Has the program forget what it has, which may fail, and authenticate. Whether an
	 * earlier login outlives a failed one is up to the program.
	 * @throws CliException as {@link #credential} does, and of category
	 * {@link ErrorCategory#USAGE} for an account with a name
	 */
	@Override
	public Credential login(LoginRequest request) throws InterruptedException {
		Account account = request.account();
		if (!account.name().isEmpty()) {
			throw CliException.category(ErrorCategory.USAGE)
				.fix("Leave out the name of the account")
				.message("\"" + name() + "\" has one account for each environment");
		}
		Cancellation cancellation = request.cancellation();
		try {
			ask(ProviderQuestion.of("logout", account.environment()), cancellation);
		}
		catch (CliException ex) {
			if (cancellation.isCancelled()) {
				throw ex;
			}
		}
		return authenticate(
				ProviderQuestion.authenticate(CredentialRequest.of(account.environment(), request.scopes())),
				cancellation);
	}

	@Override
	public Optional<Credential> status(Account account) throws InterruptedException {
		if (!account.name().isEmpty()) {
			return Optional.empty();
		}
		Credential known = credential(ProviderQuestion.of("status", account.environment()), new Cancellation());
		return Optional.of(known)
			.filter((credential) -> credential.secret() != null || credential.subject().isPresent());
	}

	/** The program itself. */
	@Override
	public String source(Account account) {
		return this.command.program();
	}

	@Override
	public boolean logout(Account account) throws InterruptedException {
		if (!account.name().isEmpty()) {
			return false;
		}
		answered(ask(ProviderQuestion.of("logout", account.environment()), new Cancellation()));
		return true;
	}

	@Override
	public List<Account> accounts() throws InterruptedException {
		return environments().stream().distinct().map((name) -> new Account(name(), name, "")).toList();
	}

	private List<String> environments() throws InterruptedException {
		Ending ending = ask(ProviderQuestion.of("list-environments", ""), new Cancellation());
		if (!ending.isSuccess()) {
			// Older programs know it by another name
			return realms(answered(ask(ProviderQuestion.of("list-realms", ""), new Cancellation())));
		}
		try {
			List<String> environments = ProviderAnswer.read(ending.output()).texts("environments");
			return environments.isEmpty() ? realms(ending) : environments;
		}
		catch (MalformedAnswerException ex) {
			throw failure("parse environments from " + this.command.program());
		}
	}

	private List<String> realms(Ending ending) {
		try {
			return ProviderAnswer.read(ending.output()).texts("realms");
		}
		catch (MalformedAnswerException ex) {
			throw failure("parse realms from " + this.command.program() + ": " + ex.getMessage());
		}
	}

	private Credential authenticate(ProviderQuestion question, Cancellation cancellation) throws InterruptedException {
		Credential credential = credential(question, cancellation);
		if (credential.expired(this.clock.instant())) {
			throw CliException.category(ErrorCategory.AUTHENTICATION)
				.fix("Log in again with 'auth login'")
				.message("auth: exec " + this.command.program() + ": the credential it gave has expired");
		}
		return credential;
	}

	private Credential credential(ProviderQuestion question, Cancellation cancellation) throws InterruptedException {
		Ending ending = answered(ask(question, cancellation));
		try {
			return AnsweredCredential.read(ProviderAnswer.read(ending.output()), name(), question.environment());
		}
		catch (MalformedAnswerException ex) {
			throw failure("parse credential from " + this.command.program() + ": " + ex.getMessage());
		}
	}

	private Ending ask(ProviderQuestion question, Cancellation cancellation) throws InterruptedException {
		return this.process.run(question.json(name()), cancellation);
	}

	private Ending answered(Ending ending) {
		if (!ending.isSuccess()) {
			throw failure("exec " + this.command.program() + ": " + ending.description());
		}
		return ending;
	}

	private static CliException failure(String what) {
		return new CliException(ErrorCategory.AUTHENTICATION, "auth: " + what);
	}

}
