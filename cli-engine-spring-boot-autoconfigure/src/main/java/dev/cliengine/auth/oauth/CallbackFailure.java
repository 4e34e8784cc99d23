package dev.cliengine.auth.oauth;

import java.util.regex.Pattern;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.terminal.ControlCharacters;
import org.jspecify.annotations.Nullable;

/**
 * The ways in which waiting for a browser fails.
 */
final class CallbackFailure {

	private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.-]{1,64}");

	private static final int LONGEST = 500;

	private CallbackFailure() {
	}

	static CliException timedOut() {
		return authentication("LOGIN_TIMEOUT")
			.fix("Log in again and finish in the browser; if none opens, visit the printed address yourself")
			.message("timed out waiting for OAuth callback");
	}

	/**
	 * What the server said instead of a code.
	 * @param error its word for programs
	 * @param description its words for people
	 */
	static CliException refused(String error, @Nullable String description) {
		boolean known = CODE.matcher(error).matches();
		String why = (description != null) ? ControlCharacters.singleLine(description).strip() : "";
		if (why.isEmpty()) {
			why = known ? error : "it gave no reason";
		}
		return authentication(known ? error : "OAUTH_ERROR")
			.fix("Log in again; if it is refused again, ask whoever runs the service")
			.message("the authorization server refused: " + shortened(why));
	}

	static CliException noCode() {
		return authentication("OAUTH_ERROR").fix("Log in again").message("no authorization code in callback");
	}

	static CliException stopped(@Nullable ErrorCategory reason) {
		return new CliException((reason != null) ? reason : ErrorCategory.INTERRUPTED, "login interrupted");
	}

	private static CliException.Builder authentication(String code) {
		return CliException.category(ErrorCategory.AUTHENTICATION).code(code);
	}

	private static String shortened(String text) {
		int length = text.codePointCount(0, text.length());
		return (length <= LONGEST) ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
	}

}
