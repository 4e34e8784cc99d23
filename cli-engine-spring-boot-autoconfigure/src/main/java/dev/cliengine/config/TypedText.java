package dev.cliengine.config;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads values from what people type after {@code config set KEY}.
 */
final class TypedText {

	private static final Set<String> YES = Set.of("true", "yes", "y", "t", "on", "1");

	private static final Set<String> NO = Set.of("false", "no", "n", "f", "off", "0");

	private TypedText() {
	}

	/**
	 * A boolean, a 64-bit integer, a float as TOML writes it and a double holds it, else
	 * the text.
	 */
	static Object guess(String text) {
		if (text.equals("true") || text.equals("false")) {
			return Boolean.valueOf(text);
		}
		Optional<Long> integer = integer(text);
		return integer.isPresent() ? integer.get() : decimal(text).<Object>map((value) -> value).orElse(text);
	}

	static Optional<Boolean> bool(String text) {
		String word = text.strip().toLowerCase(Locale.ROOT);
		if (YES.contains(word)) {
			return Optional.of(true);
		}
		return NO.contains(word) ? Optional.of(false) : Optional.empty();
	}

	static Optional<Long> integer(String text) {
		try {
			return text.matches("[+-]?[0-9]+") ? Optional.of(Long.valueOf(text)) : Optional.empty();
		}
		catch (NumberFormatException ex) {
			return Optional.empty();
		}
	}

	private static Optional<Double> decimal(String text) {
		return switch (text) {
			case "inf", "+inf" -> Optional.of(Double.POSITIVE_INFINITY);
			case "-inf" -> Optional.of(Double.NEGATIVE_INFINITY);
			case "nan", "+nan", "-nan" -> Optional.of(Double.NaN);
			default -> text.matches("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?")
					// What a double cannot hold stays as it was typed.
					? Optional.of(Double.valueOf(text)).filter(Double::isFinite) : Optional.empty();
		};
	}

}
