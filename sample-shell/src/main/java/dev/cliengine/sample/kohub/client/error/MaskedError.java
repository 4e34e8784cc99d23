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

	private static final String NO_CHANGES = "no changes";

	private static final Pattern MESSAGE = Pattern.compile("\"message\"\\s*:\\s*\"([^\"\\\\:/]{1,200})\"");

	static Optional<MaskedError> in(String text) {
		Matcher inner = INNER.matcher(text);
		if (!inner.find()) {
			return Optional.empty();
		}
		int status = Integer.parseInt(inner.group(1));
		if (status == 400 && text.toLowerCase(Locale.ROOT).contains(NO_CHANGES)) {
			return Optional.of(new MaskedError(status, sentence(NO_CHANGES)));
		}
		Matcher message = MESSAGE.matcher(text);
		return Optional.of(new MaskedError(status, message.find() ? sentence(message.group(1)) : usual(status)));
	}

	boolean isNoChange() {
		return this.status == 400 && this.reason.toLowerCase(Locale.ROOT).contains(NO_CHANGES);
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
