package dev.cliengine.auth.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

import dev.cliengine.auth.Account;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.io.AtomicFile;
import dev.cliengine.io.Secret;

/**
 * Keeps each credential, as it is and unencrypted, in a file of its own:
 * {@code credentials/<provider>-<environment>.json} below the application's directory, or
 * {@code <provider>-<environment>@<account>.json}. Only the owner can read the files. A
 * provider's own {@code -} is written {@code %2D}.
 *
 * @since 0.1.0
 */
public final class FileCredentialStore implements CredentialStore {

	private static final int LIMIT = 1 << 20;

	private final Supplier<Path> directory;

	private final Consumer<String> notice;

	private final Set<Path> open = ConcurrentHashMap.newKeySet();

	/**
	 * @param directory the application's directory, asked for at first use; it may throw
	 * a {@link CliException} when there is none
	 * @param notice receives a line for every file that others can read
	 */
	public FileCredentialStore(Supplier<Path> directory, Consumer<String> notice) {
		this.directory = directory;
		this.notice = notice;
	}

	@Override
	public Optional<Secret> load(Account key) {
		Optional<Path> path = path(key);
		if (path.isEmpty()) {
			return Optional.empty();
		}
		AtomicFile file = AtomicFile.secret(path.get());
		Optional<byte[]> content = file.read(LIMIT);
		if (content.isPresent() && file.openToOthers() && this.open.add(path.get())) {
			this.notice
				.accept("Others can read the credentials in " + path.get() + "; to stop it: chmod 600 " + path.get());
		}
		return content.filter((bytes) -> bytes.length > 0)
			.map((bytes) -> Secret.of(new String(bytes, StandardCharsets.UTF_8)));
	}

	@Override
	public void save(Account key, Secret value) {
		Path path = path(key).orElseThrow(() -> nowhere(key));
		AtomicFile.secret(path).write(value.reveal().getBytes(StandardCharsets.UTF_8));
	}

	@Override
	public boolean delete(Account key) {
		return path(key).map((path) -> AtomicFile.secret(path).delete()).orElse(false);
	}

	@Override
	public List<Account> list() {
		Optional<Path> home = credentials();
		if (home.isEmpty() || !Files.isDirectory(home.get())) {
			return List.of();
		}
		List<Account> keys = new ArrayList<>();
		try (DirectoryStream<Path> files = Files.newDirectoryStream(home.get())) {
			files.forEach((file) -> CredentialFileName.parse(file.getFileName().toString()).ifPresent(keys::add));
		}
		catch (IOException | DirectoryIteratorException ex) {
			throw CliException.category(ErrorCategory.FAILURE)
				.fix("Check the owner and the mode of " + home.get())
				.cause(ex)
				.message("Cannot list " + home.get());
		}
		return AccountIndex.sorted(keys);
	}

	@Override
	public String describe() {
		return "file " + credentials().map(Path::toString).orElse("(there is no place for it)");
	}

	/** Where a key's file is or would be, empty if it can be nowhere. */
	Optional<Path> path(Account key) {
		return CredentialFileName.of(key).flatMap((name) -> credentials().map((home) -> home.resolve(name)));
	}

	boolean holds(Account key) {
		return path(key).filter(Files::exists).isPresent();
	}

	private static CliException nowhere(Account key) {
		return CliException.category(ErrorCategory.FAILURE)
			.fix(CredentialFileName.of(key).isEmpty() ? "Use plain names for provider, environment and account"
					: "Set HOME, or APPDATA on Windows, to an absolute path")
			.message("could not determine credential file path");
	}

	private Optional<Path> credentials() {
		try {
			return Optional.of(this.directory.get().resolve("credentials"));
		}
		catch (CliException ex) {
			return Optional.empty();
		}
	}

}
