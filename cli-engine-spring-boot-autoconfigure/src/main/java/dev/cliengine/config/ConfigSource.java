package dev.cliengine.config;

import java.util.Optional;

/**
 * One layer of values. Declare a bean to add a source of the application's own.
 *
 * @since 0.1.0
 */
public interface ConfigSource {

	/** Which layer it belongs to; within one layer the order of the sources counts. */
	ConfigLayer layer();

	/** What it says about a key. */
	Optional<Setting> find(ConfigKey key);

	/** Whether it has a value somewhere below a path. */
	boolean hasBelow(ConfigPath path);

}
