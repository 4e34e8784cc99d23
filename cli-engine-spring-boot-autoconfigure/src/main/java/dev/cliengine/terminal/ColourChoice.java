package dev.cliengine.terminal;

import dev.cliengine.core.EnvironmentVariables;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether people see colours. The first that applies: {@code NO_COLOR} that is
 * not empty forbids them, {@code CLICOLOR_FORCE} that is neither empty nor {@code 0}
 * demands them, {@code TERM=dumb} forbids them; else they are for people at a terminal,
 * not for build servers and agents.
 *
 * @since 0.1.0
 */
public final class ColourChoice {

	private ColourChoice() {
	}

	/** The colours on stdout. */
	public static Palette forOutput(EnvironmentVariables environment, Audience audience) {
		return choose(environment, audience, audience.outputTerminal());
	}

	/** The colours on stderr. */
	public static Palette forErrors(EnvironmentVariables environment, Audience audience) {
		return choose(environment, audience, audience.errorTerminal());
	}

	private static Palette choose(EnvironmentVariables environment, Audience audience, boolean terminal) {
		if (isSet(environment.get("NO_COLOR"))) {
			return Palette.none();
		}
		String force = environment.get("CLICOLOR_FORCE");
		if (isSet(force) && !"0".equals(force)) {
			return Palette.ansi();
		}
		boolean people = terminal && !audience.dumb() && !audience.ci() && !audience.agent();
		return people ? Palette.ansi() : Palette.none();
	}

	private static boolean isSet(@Nullable String value) {
		return value != null && !value.isEmpty();
	}

}
