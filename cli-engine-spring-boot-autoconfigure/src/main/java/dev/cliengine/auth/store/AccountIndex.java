package dev.cliengine.auth.store;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

import tools.jackson.core.JacksonException;

import dev.cliengine.auth.Account;
import dev.cliengine.core.CliException;
import dev.cliengine.io.AtomicFile;
import dev.cliengine.io.LockFile;

/**
 * The keys of what is in the keyring, in {@code credentials/index.json}. It holds no
 * secret, and nothing but a list is worse off without it: what goes wrong is told once
 * and is no failure.
 */
final class AccountIndex {

	private static final int LIMIT = 1 << 20;

	private final Supplier<Path> directory;

	private final Consumer<String> notice;

	private final OnceNotice broken;

	AccountIndex(Supplier<Path> directory, Consumer<String> notice) {
		this.directory = directory;
		this.notice = notice;
		this.broken = new OnceNotice(notice);
	}

	void add(Account key) {
		change((keys) -> keys.add(key));
	}

	void remove(Account key) {
		change((keys) -> keys.remove(key));
	}

	/** The keys, none of them when the index cannot be read. */
	List<Account> keys() {
		Optional<Path> path = path();
		try {
			return path.map((file) -> sorted(read(file))).orElse(List.of());
		}
		catch (CliException ex) {
			this.broken.say("Credentials in the keyring cannot be listed. " + ex.getMessage());
			return List.of();
		}
	}

	static List<Account> sorted(Collection<Account> keys) {
		return keys.stream()
			.distinct()
			.sorted(Comparator.comparing(Account::provider)
				.thenComparing(Account::environment)
				.thenComparing(Account::name))
			.toList();
	}

	private void change(Predicate<Set<Account>> change) {
		path().ifPresent((file) -> {
			try {
				LockFile.beside(file, this.notice).hold(() -> {
					Set<Account> keys = new LinkedHashSet<>(read(file));
					if (change.test(keys)) {
						AtomicFile.secret(file).write(IndexFormat.write(sorted(keys)));
					}
					return null;
				});
			}
			catch (CliException ex) {
				this.broken.say("The list of credentials in the keyring is out of date. " + ex.getMessage());
			}
		});
	}

	private List<Account> read(Path file) {
		Optional<byte[]> content = AtomicFile.secret(file).read(LIMIT);
		try {
			return content.map(IndexFormat::read).orElse(List.of());
		}
		catch (JacksonException ex) {
			this.broken.say(file + " is damaged, so credentials that are only in the keyring are not listed");
			return List.of();
		}
	}

	private Optional<Path> path() {
		try {
			return Optional.of(this.directory.get().resolve("credentials").resolve("index.json"));
		}
		catch (CliException ex) {
			return Optional.empty();
		}
	}

}
