package dev.cliengine.sample.kohub.view;

import java.util.List;
import java.util.Locale;

/**
 * Sizes in decimal units with one digit: {@code 999 B}, {@code 1.2 KB}.
 */
public final class Sizes {

	private static final List<String> UNITS = List.of("KB", "MB", "GB", "TB", "PB", "EB");

	private Sizes() {
	}

	public static String of(long bytes) {
		if (bytes < 1000) {
			return bytes + " B";
		}
		double value = bytes;
		int unit = -1;
		// 999 950 would be rounded to 1000.0 KB
		while (value >= 999.95 && unit < UNITS.size() - 1) {
			value /= 1000;
			unit++;
		}
		return String.format(Locale.ROOT, "%.1f %s", value, UNITS.get(Math.max(unit, 0)));
	}

}
