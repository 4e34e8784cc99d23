package dev.cliengine.sample.kohub.git;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

import dev.cliengine.sample.kohub.client.error.ValidationError;
import dev.cliengine.sample.kohub.client.model.RepoType;

/**
 * The clone that somebody works in.
 *
 * @since 0.1.0
 */
@Component
public class ClonedHere {

	/**
	 * Where {@code repo clone} notes what a repository holds; its address does not say.
	 */
	public static final String TYPE = "kohub.type";

	private static final String REMOTE = "remote.origin.url";

	private final Git git;

	private final Path directory;

	@Autowired
	ClonedHere(Git git) {
		this(git, Path.of("."));
	}

	ClonedHere(Git git, Path directory) {
		this.git = git;
		this.directory = directory;
	}

	/** Where it was cloned from, nothing outside of clones. */
	public Optional<Origin> find() {
		String said = this.git.ask(GitCall.values(this.directory, "^(remote\\.origin\\.url|kohub\\.type)$")).orElse("");
		return value(said, REMOTE).flatMap(ClonedHere::address)
			.map((address) -> new Origin(address, value(said, TYPE).map(ClonedHere::type).orElse(null)));
	}

	private static Optional<String> value(String said, String key) {
		return Arrays.stream(said.split("\n"))
			.filter((line) -> line.startsWith(key + " "))
			.map((line) -> line.substring(key.length() + 1).strip())
			.findFirst();
	}

	private static Optional<URI> address(String text) {
		try {
			URI uri = URI.create(text);
			boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
			return Optional.of(uri).filter((address) -> web && address.getHost() != null);
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private static @Nullable RepoType type(String name) {
		try {
			return RepoType.of(name);
		}
		catch (ValidationError ex) {
			return null;
		}
	}

	/**
	 * Where a clone is from.
	 *
	 * @param address the address git knows
	 * @param type what it holds, {@code null} if git alone cloned it
	 */
	public record Origin(URI address, @Nullable RepoType type) {

		/** The id of the repository, nothing if it is not at this server. */
		public Optional<String> repoId(String endpoint) {
			String start = endpoint + "/";
			String shown = shown();
			if (!shown.startsWith(start)) {
				return Optional.empty();
			}
			String id = shown.substring(start.length()).replaceFirst("/$", "").replaceFirst("\\.git$", "");
			return Optional.of(id).filter((path) -> path.matches("[^/]+/[^/]+"));
		}

		/** The address without a credential. */
		public String shown() {
			String port = (this.address.getPort() < 0) ? "" : ":" + this.address.getPort();
			return this.address.getScheme() + "://" + this.address.getHost() + port + this.address.getRawPath();
		}

	}

}
