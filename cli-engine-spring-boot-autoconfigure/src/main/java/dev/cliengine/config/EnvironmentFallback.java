package dev.cliengine.config;

import java.util.Map;
import java.util.Optional;

/**
 * Knows environments that can be computed but not listed, such as one for each branch.
 * Declare a bean of this type; it is asked for names no {@link EnvironmentDefinition}
 * has.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface EnvironmentFallback {

	/**
	 * What holds in the environment of that name, empty if there is no such environment.
	 */
	Optional<Map<String, Object>> find(String name);

}
