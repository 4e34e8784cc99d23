package dev.cliengine.config;

import java.util.Locale;

/**
 * Where a value can come from. The first layer that has one wins.
 *
 * @since 0.1.0
 */
public enum ConfigLayer {

	/** An option on the command line. */
	FLAG,

	/** A variable of the process. */
	VARIABLE,

	/** A variable in a {@code .env} file. */
	DOTENV,

	/** The table of the active environment. */
	ENVIRONMENT,

	/** A configuration file. */
	FILE,

	/** What the application says when nobody else does. */
	DEFAULT;

	/** The lower-case word used in output. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
