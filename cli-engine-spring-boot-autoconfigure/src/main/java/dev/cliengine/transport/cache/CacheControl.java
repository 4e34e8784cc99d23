package dev.cliengine.transport.cache;

import java.time.Duration;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * What a message says of being kept.
 *
 * @param noStore whether nobody may keep it
 * @param noCache whether the server wants to be asked each time
 * @param maxAge how long it is good without asking, zero if nothing is said
 */
record CacheControl(boolean noStore, boolean noCache, Duration maxAge) {

	private static final long LONGEST = 365L * 24 * 3600;

	static CacheControl of(HttpHeaders headers) {
		boolean noStore = false;
		boolean noCache = false;
		long seconds = 0;
		for (String value : headers.getOrEmpty(HttpHeaders.CACHE_CONTROL)) {
			for (String part : value.toLowerCase(Locale.ROOT).split(",")) {
				String directive = part.strip();
				noStore |= directive.equals("no-store");
				noCache |= directive.startsWith("no-cache");
				if (directive.startsWith("max-age=")) {
					seconds = seconds(directive.substring("max-age=".length()));
				}
			}
		}
		long age = seconds(headers.getFirst(HttpHeaders.AGE));
		return new CacheControl(noStore, noCache, Duration.ofSeconds(Math.max(0, seconds - age)));
	}

	private static long seconds(@Nullable String text) {
		if (text == null) {
			return 0;
		}
		String digits = text.strip().replace("\"", "");
		if (digits.isEmpty() || !digits.chars().allMatch((c) -> c >= '0' && c <= '9')) {
			return 0;
		}
		return (digits.length() > 9) ? LONGEST : Math.min(LONGEST, Long.parseLong(digits));
	}

}
