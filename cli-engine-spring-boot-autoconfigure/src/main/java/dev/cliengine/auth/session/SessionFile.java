package dev.cliengine.auth.session;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;

import dev.cliengine.auth.Account;
import dev.cliengine.core.CliException;
import dev.cliengine.io.AtomicFile;

/**
 * The files of sessions, one for each account, which only their owner can read. One that
 * is damaged counts as absent, which is told once.
 */
final class SessionFile {

	private static final int LIMIT = 1 << 20;

	private final Function<Account, Path> path;

	private final Consumer<String> notice;

	private final Set<Path> told = ConcurrentHashMap.newKeySet();

	SessionFile(Function<Account, Path> path, Consumer<String> notice) {
		this.path = path;
		this.notice = notice;
	}

	Path path(Account account) {
		return this.path.apply(account).toAbsolutePath().normalize();
	}

	/**
	 * The session that was written last.
	 * @throws CliException if there is a file that cannot be read
	 */
	Optional<Session> read(Account account) {
		Path file = path(account);
		Optional<byte[]> content = AtomicFile.secret(file).read(LIMIT);
		Optional<Session> session = content.flatMap(SessionFormat::read).map(StoredSession::session);
		if (content.isPresent() && session.isEmpty() && this.told.add(file)) {
			this.notice.accept(file + " is damaged, so its session counts as absent");
		}
		return session;
	}

	/** The account whose session is in a file, if it is the file of one. */
	Optional<Account> owner(String provider, Path file) {
		try {
			return AtomicFile.secret(file)
				.read(LIMIT)
				.flatMap(SessionFormat::read)
				.map((stored) -> new Account(provider, stored.environment(), stored.account()))
				.filter((account) -> path(account).equals(file));
		}
		catch (CliException ex) {
			// Something else that lies beside them
			return Optional.empty();
		}
	}

	/**
	 * Writes a session in place of what was there.
	 * @throws CliException if that fails; what was there before is then still there
	 */
	void write(Account account, Session session) {
		AtomicFile.secret(path(account))
			.write(SessionFormat.write(new StoredSession(account.environment(), account.name(), session)));
	}

	/**
	 * Removes the session.
	 * @return whether there was a file
	 * @throws CliException if it may still be there
	 */
	boolean delete(Account account) {
		return AtomicFile.secret(path(account)).delete();
	}

}
