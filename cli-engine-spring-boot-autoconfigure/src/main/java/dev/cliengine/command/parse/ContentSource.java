package dev.cliengine.command.parse;

/**
 * Where {@code @file} and {@code -} values are read from.
 *
 * @since 0.1.0
 */
public interface ContentSource {

	/**
	 * The text of a file, without a byte order mark.
	 * @throws dev.cliengine.core.CliException if it cannot be read, is no text in UTF-8,
	 * or is larger than 16 MiB
	 */
	String file(String path);

	/**
	 * All of standard input as text, under the same rules.
	 */
	String standardInput();

}
