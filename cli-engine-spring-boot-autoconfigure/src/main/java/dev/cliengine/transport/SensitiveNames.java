package dev.cliengine.transport;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Names whose values are secrets, wherever they stand.
 */
final class SensitiveNames {

	private static final List<String> PARTS = List.of("token", "secret", "password", "key");

	private SensitiveNames() {
	}

	static boolean matches(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		return PARTS.stream().anyMatch(lower::contains);
	}

	/** Replaces values in {@code name=value&…}. */
	static String inForm(String text) {
		return Arrays.stream(text.split("&", -1)).map(SensitiveNames::inPair).collect(Collectors.joining("&"));
	}

	/** Replaces values in JSON, also where its end is missing. */
	static String inJson(String text) {
		return new JsonRedaction(text).text();
	}

	private static String inPair(String pair) {
		int equals = pair.indexOf('=');
		return (equals >= 0 && matches(decoded(pair.substring(0, equals))))
				? pair.substring(0, equals + 1) + Redaction.REPLACEMENT : pair;
	}

	private static String decoded(String name) {
		try {
			return URLDecoder.decode(name, StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return name;
		}
	}

}
