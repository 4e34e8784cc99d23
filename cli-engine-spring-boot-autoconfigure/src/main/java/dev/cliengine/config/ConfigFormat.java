package dev.cliengine.config;

import java.nio.file.Path;

/**
 * The languages configuration files are written in.
 *
 * @since 0.1.0
 */
public enum ConfigFormat {

	/** TOML, which people edit: comments, order and layout survive every change. */
	TOML {
		@Override
		public ConfigDocument parse(String text, Path file) {
			return TomlDocument.parse(text, file);
		}
	},

	/**
	 * JSON as RFC 8259 has it, an object at its root: without comments, order and layout
	 * survive every change. A {@code null} counts as absent.
	 */
	JSON {
		@Override
		public ConfigDocument parse(String text, Path file) {
			return JsonDocument.parse(text, file);
		}
	};

	/**
	 * Reads a text; an empty one is an empty document. A byte order mark is accepted and
	 * kept.
	 * @param file where it comes from, for messages
	 * @throws dev.cliengine.core.CliException with code {@code CONFIG_MALFORMED} and a
	 * message {@code FILE:LINE:COLUMN: what is wrong} if it is not well formed, nested
	 * deeper than 128 levels, or has more values than any configuration
	 */
	public abstract ConfigDocument parse(String text, Path file);

}
