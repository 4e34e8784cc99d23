package dev.cliengine.transport.transfer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a file a response holds.
 *
 * @param first the position of its first byte, negative if it holds none
 * @param total bytes of the whole file, negative if the server does not say
 */
record ContentRange(long first, long total) {

	private static final Pattern FORM = Pattern.compile("bytes +(?:(\\d{1,18})-\\d{1,18}|\\*)/(\\d{1,18}|\\*)");

	static ContentRange of(@Nullable String header) {
		Matcher matcher = FORM.matcher((header != null) ? header.strip() : "");
		if (!matcher.matches()) {
			return new ContentRange(-1, -1);
		}
		return new ContentRange(number(matcher.group(1)), number(matcher.group(2)));
	}

	private static long number(@Nullable String digits) {
		return (digits == null || digits.equals("*")) ? -1 : Long.parseLong(digits);
	}

}
