package dev.cliengine.auth.oauth;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.terminal.ControlCharacters;

/**
 * The ways in which an endpoint fails. Being out of reach, refusing and being told
 * something wrong are different things to whoever has to get past them.
 *
 * @param endpoint what it is: {@code token endpoint}
 * @param address where it is
 * @param mask hides what was sent
 */
record EndpointFailure(String endpoint, URI address, SecretMask mask) {

	static final String INVALID_GRANT = "invalid_grant";

	private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.-]{1,64}");

	private static final Set<String> OURS = Set.of("invalid_client", "unauthorized_client", "unsupported_grant_type",
			"invalid_scope", "invalid_request");

	private static final Set<String> BUSY = Set.of("temporarily_unavailable", "server_error");

	private static final Duration TOLERATED_SKEW = Duration.ofMinutes(1);

	/**
	 * It answered with an error.
	 * @param ahead how far its clock is ahead of ours
	 */
	CliException status(int status, String body, Duration ahead) {
		Map<String, @Nullable Object> members = JsonText.read(body).orElse(Map.of());
		String error = TokenCodec.text(members.get("error"));
		boolean busy = status >= 500 || status == 429 || BUSY.contains(error);
		return CliException.category(busy ? ErrorCategory.UNAVAILABLE : ErrorCategory.AUTHENTICATION)
			.code(CODE.matcher(error).matches() ? error : "HTTP_" + status)
			.fix((busy ? "Try again later" : advice(error)) + aboutClock(ahead))
			.message(this.endpoint + " returned " + status + ": " + this.mask.shown(body));
	}

	/** Nothing was heard from it. */
	CliException unreachable(Throwable cause) {
		Throwable root = cause;
		while (root.getMessage() == null && root.getCause() != null) {
			root = root.getCause();
		}
		String reason = (root.getMessage() != null) ? root.getMessage() : root.getClass().getSimpleName();
		return unavailable("NETWORK", "is out of reach: " + this.mask.shown(reason));
	}

	CliException late(Duration limit) {
		return unavailable("NETWORK_TIMEOUT", "did not answer within " + limit.toSeconds() + " s");
	}

	/** It answered with something that is no answer. */
	CliException malformed(String problem) {
		return CliException.category(ErrorCategory.AUTHENTICATION)
			.code("BAD_ANSWER")
			.fix("Check that the address of the " + this.endpoint + " is right")
			.message(place() + " " + problem);
	}

	private CliException unavailable(String code, String problem) {
		return CliException.category(ErrorCategory.UNAVAILABLE)
			.code(code)
			.fix("Check the network and the proxy, then try again")
			.message(place() + " " + problem);
	}

	private String place() {
		return this.endpoint + " " + ControlCharacters.singleLine(String.valueOf(this.address.getHost()));
	}

	private static String advice(String error) {
		return OURS.contains(error) ? "Check the client id, its secret, the scopes and what the server allows it"
				: "Log in again";
	}

	private static String aboutClock(Duration ahead) {
		if (ahead.abs().compareTo(TOLERATED_SKEW) <= 0) {
			return "";
		}
		return "; check your clock, it is " + ahead.abs().toMinutes() + " min "
				+ (ahead.isNegative() ? "ahead of" : "behind") + " the server's";
	}

}
