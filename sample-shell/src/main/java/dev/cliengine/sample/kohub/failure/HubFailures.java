package dev.cliengine.sample.kohub.failure;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.cliengine.core.ErrorCategory;
import dev.cliengine.sample.kohub.client.error.AuthenticationError;
import dev.cliengine.sample.kohub.client.error.KohubError;
import dev.cliengine.sample.kohub.client.error.NetworkError;
import dev.cliengine.sample.kohub.client.error.ServerError;
import dev.cliengine.sample.kohub.client.error.UnsupportedError;
import dev.cliengine.sample.kohub.failure.HubFailure.Told;

/**
 * Says what happened to what: the client knows the first, the command line the second.
 *
 * @param arguments the values on the line, by id
 * @param endpoint the server that was asked
 * @param origin where its address comes from
 */
record HubFailures(Map<String, String> arguments, String endpoint, String origin) {

	private static final int SHOWN = 200;

	private static final Map<String, String> TITLES = Map.ofEntries(Map.entry("RepoNotFound", "Repository not found"),
			Map.entry("RevisionNotFound", "Revision not found"), Map.entry("EntryNotFound", "Entry not found"),
			Map.entry("RepoExists", "Repository already exists"), Map.entry("QuotaExceeded", "Storage quota exceeded"),
			Map.entry("NoChanges", "Nothing to change"), Map.entry("ChecksumMismatch", "Downloaded file is damaged"),
			Map.entry("InvalidCredentials", "Invalid username or password"),
			Map.entry("FileNotFound", "There is no such file"), Map.entry("FileExists", "File already exists"),
			Map.entry("IoError", "Cannot use the file"));

	/** Where the subject of a failure stands on the line. */
	private static final Map<String, List<String>> SUBJECTS = Map.of("RepoNotFound", List.of("repo_id", "from"),
			"RepoExists", List.of("repo_id", "to"), "RevisionNotFound", List.of("revision", "branch"), "EntryNotFound",
			List.of("path"), "InvalidCredentials", List.of("username"));

	HubFailure of(KohubError error) {
		return new HubFailure(told(error), error);
	}

	private Told told(KohubError error) {
		String code = error.code();
		if (error instanceof NetworkError) {
			boolean late = error.category() == ErrorCategory.TIMEOUT;
			return told(error, late ? "Request timed out" : "Cannot reach " + this.endpoint, "NetworkError",
					error.getMessage(), "The endpoint is from " + this.origin + "; see 'kohub-cli health'");
		}
		if (error instanceof AuthenticationError && !code.equals("InvalidCredentials")) {
			return told(error, "Authentication required", "AuthenticationRequired", null,
					"Please login with 'kohub-cli auth login'");
		}
		if (error instanceof ServerError && !(error instanceof UnsupportedError)) {
			return told(error, "Server error", code, firstLine(error.getMessage()), request(error));
		}
		if (Integer.valueOf(403).equals(error.statusCode())) {
			return told(error, "Permission denied", code, error.getMessage(), null);
		}
		String title = TITLES.get(code);
		if (title != null) {
			return told(error, title, code, subject(error), null);
		}
		boolean named = code.equals("NotFound") || code.equals("AlreadyExists");
		return told(error, error.getMessage(), code, named ? named(error.getMessage()) : null, fix(error));
	}

	/** The server's own word for an option of ours. */
	private static @Nullable String fix(KohubError error) {
		return error.getMessage().contains("force=true") ? "Add --force to do it all the same" : error.fix();
	}

	private @Nullable String subject(KohubError error) {
		return switch (error.code()) {
			case "QuotaExceeded" -> text(error.details().get("message"));
			case "RepoExists" ->
				Optional.ofNullable(text(error.details().get("repo_id"))).orElseGet(() -> onLine(error.code()));
			case "ChecksumMismatch", "FileNotFound", "FileExists", "IoError" -> text(error.details().get("path"));
			case "NoChanges" -> null;
			default -> onLine(error.code());
		};
	}

	private @Nullable String onLine(String code) {
		return first(SUBJECTS.getOrDefault(code, List.of()));
	}

	/**
	 * The value on the line that the server's sentence is about, by its first word,
	 * unless it says it itself.
	 */
	private @Nullable String named(String message) {
		String subject = first(switch (message.split(" ", 2)[0]) {
			case "User" -> List.of("user", "username", "name", "namespace");
			case "Organization" -> List.of("org", "name");
			case "Repository" -> List.of("repo_id");
			case "Branch" -> List.of("branch");
			case "Tag" -> List.of("tag");
			case "Token" -> List.of("id");
			case "External" -> List.of("url");
			case "Invitation" -> List.of("invitation");
			default -> List.of("namespace", "id", "commit_id");
		});
		return (subject != null && message.contains("'" + subject + "'")) ? null : subject;
	}

	private @Nullable String first(List<String> ids) {
		return ids.stream()
			.map((id) -> this.arguments.getOrDefault(id, ""))
			.filter((value) -> !value.isEmpty())
			.findFirst()
			.orElse(null);
	}

	private static Told told(KohubError error, String title, String code, @Nullable String details,
			@Nullable String hint) {
		return new Told(title, code, details, hint, error.getClass().getSimpleName(), error.statusCode());
	}

	private static String firstLine(String message) {
		String line = message.lines().findFirst().orElse("");
		return (line.length() > SHOWN) ? line.substring(0, SHOWN) : line;
	}

	private static @Nullable String request(KohubError error) {
		return (error.requestId() != null) ? "Request id: " + error.requestId() : null;
	}

	private static @Nullable String text(@Nullable Object value) {
		return (value != null) ? value.toString() : null;
	}

}
