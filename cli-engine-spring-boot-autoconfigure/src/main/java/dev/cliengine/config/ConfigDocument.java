package dev.cliengine.config;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The content of one configuration file. It never changes: an edit gives another document
 * whose text differs in the edited value alone.
 * <p>
 * Values are {@code String}, {@code Long}, {@code Double}, {@code Boolean}, the types of
 * {@code java.time} that TOML has, {@code List} and {@code Map<String, Object>}; never
 * {@code null}.
 *
 * @since 0.1.0
 */
public interface ConfigDocument {

	/** Everything in it, in the order of the file. */
	Map<String, Object> values();

	/** The value at a path, a table as a map. */
	Optional<Object> get(ConfigPath path);

	/** The line, from 1, on which the value at a path begins. */
	OptionalInt line(ConfigPath path);

	/**
	 * The document with a value at a path; missing tables on the way are created.
	 * @throws dev.cliengine.core.CliException of category
	 * {@link dev.cliengine.core.ErrorCategory#VALIDATION} if something on the way is not
	 * a table, or the value is not of a type the format has
	 */
	ConfigDocument with(ConfigPath path, Object value);

	/** The document without what is at a path; the same one if nothing is there. */
	ConfigDocument without(ConfigPath path);

	/** A value as the format writes it. */
	String literal(Object value);

	/** The whole file. */
	String text();

}
