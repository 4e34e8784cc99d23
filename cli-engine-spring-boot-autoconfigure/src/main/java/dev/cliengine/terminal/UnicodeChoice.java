package dev.cliengine.terminal;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import dev.cliengine.core.EnvironmentVariables;

/**
 * Decides whether drawings may use more than ASCII: where the first of {@code LC_ALL},
 * {@code LC_CTYPE} and {@code LANG} that is set names UTF-8, and in Windows Terminal.
 *
 * @since 0.1.0
 */
public final class UnicodeChoice {

	private UnicodeChoice() {
	}

	public static boolean of(EnvironmentVariables environment) {
		String locale = Stream.of("LC_ALL", "LC_CTYPE", "LANG")
			.map(environment::get)
			.filter(Objects::nonNull)
			.filter((value) -> !value.isEmpty())
			.findFirst()
			.orElse("");
		String name = locale.toLowerCase(Locale.ROOT);
		return name.contains("utf-8") || name.contains("utf8") || environment.get("WT_SESSION") != null;
	}

}
