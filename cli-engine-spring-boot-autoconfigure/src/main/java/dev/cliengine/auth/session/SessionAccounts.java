package dev.cliengine.auth.session;

import java.io.IOException;
import java.net.URI;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.cliengine.auth.Account;
import dev.cliengine.auth.AccountStore;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * Who is logged in where. A session counts while it lasts and only at its own origin.
 */
final class SessionAccounts {

	private final SessionOptions options;

	private final SessionFile file;

	private final AccountStore store;

	private final Clock clock;

	SessionAccounts(SessionOptions options, SessionParts parts) {
		this.options = options;
		this.file = new SessionFile(options.places().file(), parts.notice());
		this.store = parts.sources().store();
		this.clock = parts.clock();
	}

	/** The address of an environment's server, certain to have an origin. */
	URI address(String environment) {
		URI address = this.options.places().origin().apply(environment);
		try {
			SessionOrigin.of(address);
			return address;
		}
		catch (IllegalArgumentException ex) {
			throw CliException.category(ErrorCategory.VALIDATION)
				.fix("Configure one that begins with https:// and names a host")
				.message("The address of the server is no HTTP address");
		}
	}

	/**
	 * The account in use. No other one takes its place, as that would change who acts.
	 */
	Account chosen(String environment) {
		return this.store.chosen(this.options.name(), environment);
	}

	Optional<Session> find(Account account) {
		URI origin = SessionOrigin.of(address(account.environment()));
		return this.file.read(account)
			.filter((session) -> session.origin().equals(origin))
			.flatMap((session) -> session.at(this.clock.instant()));
	}

	/** As {@link #find}, with nothing for what cannot be read or has no address. */
	Optional<Session> findReadable(Account account) {
		try {
			return find(account);
		}
		catch (CliException ex) {
			return Optional.empty();
		}
	}

	/** The session, or what keeps the account from being logged in. */
	Session require(Account account) {
		return find(account).orElseThrow(() -> {
			URI origin = SessionOrigin.of(address(account.environment()));
			Optional<Session> other = this.file.read(account);
			if (other.isEmpty()) {
				return failure("NOT_LOGGED_IN", account, "not logged in" + where(account));
			}
			return other.get().origin().equals(origin)
					? failure("LOGIN_ENDED", account, "the login of " + account + " has ended")
					: failure("NOT_LOGGED_IN", account,
							"not logged in at " + origin + ", only at " + other.get().origin());
		});
	}

	/**
	 * Stores what the server would get of a session, and puts the account in use.
	 * @return what was stored
	 */
	Session keep(Account account, Session session) {
		Session kept = session.at(this.clock.instant())
			.orElseThrow(() -> new CliException(ErrorCategory.AUTHENTICATION,
					"the login gave no cookie that " + session.origin() + " would get"));
		this.file.write(account, kept);
		this.store.use(account);
		return kept;
	}

	void use(Account account) {
		require(account);
		this.store.use(account);
	}

	boolean delete(Account account) {
		return this.file.delete(account);
	}

	Path path(Account account) {
		return this.file.path(account);
	}

	/** All accounts, the one in use first in its environment. */
	List<Account> all() {
		List<Account> all = new ArrayList<>();
		for (String environment : this.options.places().environments().get()) {
			Account unnamed = new Account(this.options.name(), environment, "");
			Set<Account> candidates = new LinkedHashSet<>(List.of(chosen(environment), unnamed));
			neighbours(path(unnamed)).stream()
				.flatMap((path) -> this.file.owner(this.options.name(), path).stream())
				.filter((account) -> account.environment().equals(environment))
				.forEach(candidates::add);
			candidates.stream().filter((account) -> findReadable(account).isPresent()).forEach(all::add);
		}
		return all;
	}

	/** The files in the directory of this one with its extension, by name. */
	private static List<Path> neighbours(Path file) {
		String name = String.valueOf(file.getFileName());
		String extension = name.substring(Math.max(name.lastIndexOf('.'), 0));
		Path directory = (file.getParent() != null) ? file.getParent() : file;
		try (DirectoryStream<Path> files = Files.newDirectoryStream(directory,
				(path) -> path.toString().endsWith(extension) && Files.isRegularFile(path))) {
			List<Path> neighbours = new ArrayList<>();
			files.forEach(neighbours::add);
			return neighbours.stream().sorted().toList();
		}
		catch (NoSuchFileException | NotDirectoryException ex) {
			return List.of();
		}
		catch (IOException | DirectoryIteratorException ex) {
			throw CliException.category(ErrorCategory.FAILURE)
				.cause(ex)
				.fix("Check who may read it")
				.message("Cannot list " + directory);
		}
	}

	private static String where(Account account) {
		String name = account.name().isEmpty() ? "" : " as \"" + account.name() + "\"";
		return name + (account.environment().isEmpty() ? "" : " for environment \"" + account.environment() + "\"");
	}

	private CliException failure(String code, Account account, String message) {
		String environment = account.environment().isEmpty() ? "" : " --env " + account.environment();
		String name = account.name().isEmpty() ? "" : " --account " + account.name();
		return CliException.category(ErrorCategory.AUTHENTICATION)
			.code(code)
			.fix("Run '" + this.options.loginCommand() + environment + name + "'")
			.message(message);
	}

}
