package dev.cliengine.terminal;

import java.util.List;
import java.util.Locale;

/**
 * Numbers of bytes for people.
 *
 * @since 0.1.0
 */
public final class ByteSize {

	private static final List<String> UNITS = List.of("KB", "MB", "GB", "TB", "PB", "EB");

	private ByteSize() {
	}

	/**
	 * Decimal, with one digit from a thousand on: {@code 999 B}, {@code 1.2 KB},
	 * {@code 4.5 MB}.
	 */
	public static String of(long bytes) {
		if (bytes < 1000) {
			return bytes + " B";
		}
		double size = bytes / 1000.0;
		int unit = 0;
		// What would be rounded up to 1000.0 is one of the next
		while (size >= 999.95 && unit < UNITS.size() - 1) {
			size /= 1000;
			unit++;
		}
		return String.format(Locale.ROOT, "%.1f %s", size, UNITS.get(unit));
	}

}
