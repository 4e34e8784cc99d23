package dev.cliengine.sample.kohub.client.model;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

import dev.cliengine.sample.kohub.client.error.ValidationError;

/**
 * Refuses what no server could be asked for, before it is asked.
 *
 * @since 0.1.0
 */
public final class Names {

	private static final int LONGEST_PASSWORD = 72;

	private Names() {
	}

	/**
	 * Insists on one segment of a path.
	 * @param what how the value is called in the message
	 * @throws ValidationError if it is empty, a dot or two, or holds a slash or control
	 * characters
	 */
	public static String require(String what, String value) {
		if (value.isBlank() || value.equals(".") || value.equals("..")) {
			throw new ValidationError(what + " must be a name");
		}
		if (value.indexOf('/') >= 0 || value.chars().anyMatch(Character::isISOControl)) {
			throw new ValidationError(what + " must not contain \"/\" or control characters");
		}
		return value;
	}

	/**
	 * Insists on a path inside a repository, and gives it without slashes around it.
	 * @throws ValidationError if a segment of it is empty, a dot or two, or holds control
	 * characters
	 */
	public static String path(String value) {
		String path = value.replaceAll("^/+|/+$", "");
		if (!path.isEmpty()) {
			for (String segment : path.split("/", -1)) {
				require("path", segment);
			}
		}
		return path;
	}

	/**
	 * Insists on a password that servers can store.
	 * @throws ValidationError if it is empty or has more than 72 bytes
	 */
	public static String password(String value) {
		if (value.isEmpty()) {
			throw new ValidationError("password must not be empty");
		}
		if (value.getBytes(StandardCharsets.UTF_8).length > LONGEST_PASSWORD) {
			throw new ValidationError("password must not have more than " + LONGEST_PASSWORD + " bytes");
		}
		return value;
	}

	/** Takes the id of a repository apart; the namespace may be missing. */
	static Split split(String repoId) {
		int slash = repoId.indexOf('/');
		if (slash < 0) {
			return new Split(null, repoId);
		}
		if (slash == 0 || slash != repoId.lastIndexOf('/') || slash == repoId.length() - 1) {
			throw malformed();
		}
		return new Split(repoId.substring(0, slash), repoId.substring(slash + 1));
	}

	static ValidationError malformed() {
		return new ValidationError("repo_id must be in format 'namespace/name'");
	}

	/**
	 * The id of a repository.
	 */
	record Split(@Nullable String namespace, String name) {
	}

}
