package dev.cliengine.sample.kohub.client.error;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The failure of the server's storage that hides in an answer of status 500.
 *
 * @param status the status the storage answered
 * @param reason what it said, without addresses
 */
record MaskedError(int status, String reason) {

	private static final Pattern INNER = Pattern.compile("LakeFS API error (\\d{3})");

	private static final Pattern MESSAGE = Pattern.compile("\"message\"\\s*:\\s*\"([^\"\\\\:/]{1,200})\"");

	static Optional<MaskedError> in(String text) {
		Matcher inner = INNER.matcher(text);
		if (!inner.find()) {
			return Optional.empty();
		}
		int status = Integer.parseInt(inner.group(1));
		Matcher message = MESSAGE.matcher(text);
		return Optional.of(new MaskedError(status, message.find() ? sentence(message.group(1)) : usual(status)));
	}

	boolean isNoChange() {
		return this.status == 400 && this.reason.toLowerCase(Locale.ROOT).contains("no changes");
	}

	private static String usual(int status) {
		return switch (status) {
			case 404 -> "Not found";
			case 409 -> "Already exists";
			default -> "The storage of the server failed";
		};
	}

	private static String sentence(String text) {
		return Character.toUpperCase(text.charAt(0)) + text.substring(1);
	}

}
