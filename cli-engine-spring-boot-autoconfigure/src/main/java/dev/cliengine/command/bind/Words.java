package dev.cliengine.command.bind;

import java.util.Locale;

/**
 * Names of Java in the spelling of command lines.
 */
final class Words {

	private Words() {
	}

	/** {@code pageSize} and {@code PAGE_SIZE} are {@code page-size}. */
	static String dashed(String name) {
		String parted = name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").replaceAll("([A-Z])([A-Z][a-z])", "$1-$2");
		return parted.replace('_', '-').toLowerCase(Locale.ROOT);
	}

	/** {@code page-size} is {@code page_size}. */
	static String id(String dashed) {
		return dashed.replace('-', '_');
	}

	/** {@code page-size} is {@code PAGE_SIZE}. */
	static String label(String dashed) {
		return id(dashed).toUpperCase(Locale.ROOT);
	}

}
