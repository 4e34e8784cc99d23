package dev.cliengine.config;

import java.nio.file.Path;

/**
 * The language a configuration file is written in.
 *
 * @since 0.1.0
 */
public enum ConfigFormat {

	/** TOML 1.0. */
	TOML {

		@Override
		public ConfigDocument parse(String text, Path file) {
			return TomlDocument.parse(text, file);
		}

	};

	/**
	 * Reads a whole file.
	 * @param file where the text is from, for messages
	 * @throws dev.cliengine.core.CliException of code {@code CONFIG_MALFORMED} with file,
	 * line and column if it is not well formed
	 */
	public abstract ConfigDocument parse(String text, Path file);

}
