package dev.cliengine.middleware;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * How long a run may take.
 *
 * @param text as it was typed
 * @param duration the time, or {@code null} for no limit
 * @since 0.1.0
 */
public record Deadline(String text, @Nullable Duration duration) {

	/** No limit. */
	public static Deadline none() {
		return new Deadline("0s", null);
	}

	/**
	 * Reads {@code 90s}, {@code 1.5m}, {@code 250ms}; empty is 60 seconds, zero and less
	 * is no limit.
	 * @throws CliException of category {@link ErrorCategory#USAGE} for anything else
	 */
	public static Deadline parse(String typed) {
		String text = typed.strip();
		if (text.isEmpty()) {
			return new Deadline(typed, Duration.ofSeconds(60));
		}
		if (isWholeSeconds(text)) {
			long seconds = Long.parseLong(text.substring(0, text.length() - 1));
			return new Deadline(typed, (seconds > 0) ? Duration.ofSeconds(seconds) : null);
		}
		Matcher matcher = Grammar.PATTERN.matcher(text);
		if (text.length() > 40 || !matcher.matches()) {
			throw CliException.category(ErrorCategory.USAGE)
				.message("invalid timeout \"" + typed + "\": expected duration like 60s, 5m, or 0s");
		}
		BigDecimal nanos = new BigDecimal(matcher.group(1))
			.multiply(Grammar.NANOS.getOrDefault(matcher.group(2), BigDecimal.ONE));
		if (nanos.signum() <= 0) {
			return new Deadline(typed, null);
		}
		return new Deadline(typed, Duration.ofNanos(nanos.min(BigDecimal.valueOf(Long.MAX_VALUE)).longValue()));
	}

	private static boolean isWholeSeconds(String text) {
		int digits = text.length() - 1;
		return digits > 0 && digits < 10 && text.charAt(digits) == 's'
				&& text.chars().limit(digits).allMatch((letter) -> letter >= '0' && letter <= '9');
	}

	/** Apart from the rest, since most times are whole seconds. */
	private static final class Grammar {

		private static final Pattern PATTERN = Pattern.compile("([+-]?(?:\\d+\\.?\\d*|\\.\\d+))(ns|us|µs|ms|s|m|h)");

		private static final Map<String, BigDecimal> NANOS = Map.of("ns", BigDecimal.ONE, "us", new BigDecimal("1e3"),
				"µs", new BigDecimal("1e3"), "ms", new BigDecimal("1e6"), "s", new BigDecimal("1e9"), "m",
				new BigDecimal("6e10"), "h", new BigDecimal("3.6e12"));

	}

}
