package dev.cliengine.sample.kohub.git;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.cliengine.io.Secret;

/**
 * A command of git.
 *
 * @param words what is typed after {@code git}; everybody on the machine can read it
 * @param variables what only the process itself sees
 * @since 0.1.0
 */
public record GitCall(List<String> words, Map<String, String> variables) {

	/** Makes a clone. */
	public static GitCall clone(String address, Path target) {
		return new GitCall(List.of("clone", "--quiet", "--", address, target.toString()), Map.of());
	}

	/** Keeps a value in the configuration of a clone. */
	public static GitCall configure(Path clone, String key, String value) {
		return new GitCall(List.of("-C", clone.toString(), "config", key, value), Map.of());
	}

	/** Shows the values of the clone around a directory whose keys match, one a line. */
	static GitCall values(Path directory, String keys) {
		return new GitCall(List.of("-C", directory.toString(), "config", "--get-regexp", keys), Map.of());
	}

	/** The same with a credential for one server, which other servers never see. */
	public GitCall with(String endpoint, String user, Optional<Secret> token) {
		if (token.isEmpty()) {
			return this;
		}
		byte[] credential = (user + ":" + token.get().reveal()).getBytes(StandardCharsets.UTF_8);
		return new GitCall(this.words,
				Map.of("GIT_CONFIG_COUNT", "1", "GIT_CONFIG_KEY_0", "http." + endpoint + "/.extraHeader",
						"GIT_CONFIG_VALUE_0",
						"Authorization: Basic " + Base64.getEncoder().encodeToString(credential)));
	}

	/** Without anything that must not be shown. */
	@Override
	public String toString() {
		return "GitCall" + this.words;
	}

}
