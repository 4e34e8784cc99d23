package dev.cliengine.config;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Makes objects of settings. A component {@code apiUrl} is looked for as {@code api_url},
 * {@code api-url} and {@code apiUrl}. Values are taken as they stand: nothing in them is
 * a placeholder or an expression.
 *
 * @since 0.1.0
 */
public interface ObjectBinder {

	/**
	 * The object at a path: a single value, a list, a map, or a record of what is below.
	 * Each single value and list comes from the first source that has it.
	 * @param prefix where it is, {@code null} for the top
	 * @param sources the strongest first
	 * @return empty if no source has anything of it; defaults of the type alone make none
	 * @throws dev.cliengine.core.CliException of category
	 * {@link dev.cliengine.core.ErrorCategory#VALIDATION} that names each value that does
	 * not fit or breaks a constraint of the type, its source and the reason; never the
	 * text of a secret
	 */
	<T> Optional<T> bind(@Nullable ConfigPath prefix, Class<T> type, List<ConfigSource> sources);

	/**
	 * A record each of whose components is at the top, has a default, or may be
	 * {@code null}. A type that is not a record answers for its missing values itself.
	 * @param sources the strongest first
	 * @throws dev.cliengine.core.CliException of category
	 * {@link dev.cliengine.core.ErrorCategory#VALIDATION} that names each field that has
	 * no value, does not fit or breaks a constraint
	 */
	<T> T bindFields(Class<T> type, List<ConfigSource> sources);

}
