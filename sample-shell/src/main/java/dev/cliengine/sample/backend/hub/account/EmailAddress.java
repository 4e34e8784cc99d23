package dev.cliengine.sample.backend.hub.account;

import org.jspecify.annotations.Nullable;

import dev.cliengine.sample.backend.hub.Fields;
import dev.cliengine.sample.backend.hub.Issue;
import dev.cliengine.sample.backend.hub.Json;

/**
 * Tells e-mail addresses from other text.
 */
final class EmailAddress {

	private EmailAddress() {
	}

	/** Adds an issue if the text of this field is not an address. */
	static void check(Fields body, String field, String text) {
		String reason = problem(text);
		if (reason != null && body.has(field)) {
			body.issue(new Issue("value_error", body.loc(field), "value is not a valid email address: " + reason, text,
					Json.object("reason", reason)));
		}
	}

	private static @Nullable String problem(String text) {
		int at = text.lastIndexOf('@');
		if (at < 0) {
			return "An email address must have an @-sign.";
		}
		if (at == 0) {
			return "There must be something before the @-sign.";
		}
		String domain = text.substring(at + 1);
		if (domain.isEmpty()) {
			return "There must be something after the @-sign.";
		}
		if (!domain.matches("[^\\s.@]+(\\.[^\\s.@]+)+")) {
			return "The part after the @-sign is not valid. It should have a period.";
		}
		return text.substring(0, at).matches("[^\\s@]+") ? null
				: "The email address contains invalid characters before the @-sign.";
	}

}
