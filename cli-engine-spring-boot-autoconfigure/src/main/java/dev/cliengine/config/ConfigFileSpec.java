package dev.cliengine.config;

import java.util.List;

/**
 * One of the configuration files of an application.
 *
 * @param name its name in the configuration directory: {@code config.toml}
 * @param format the language it is written in
 * @param secret whether only its owner may read it
 * @param holds the values that belong there, each with everything below it
 * @since 0.1.0
 */
public record ConfigFileSpec(String name, ConfigFormat format, boolean secret, List<ConfigPath> holds) {

	public ConfigFileSpec {
		holds = List.copyOf(holds);
	}

	boolean isHomeOf(ConfigPath path) {
		return this.holds.stream().anyMatch(path::startsWith);
	}

}
