package dev.cliengine.config;

import java.util.List;

/**
 * One of the configuration files of an application.
 *
 * @param name its name in the configuration directory: {@code config.toml}
 * @param format the language it is written in
 * @param secret whether only its owner may read it
 * @param holds the values that belong there, each with everything below it; of several
 * files the one that names the longest path wins
 * @since 0.1.0
 */
public record ConfigFileSpec(String name, ConfigFormat format, boolean secret, List<ConfigPath> holds) {

	public ConfigFileSpec {
		holds = List.copyOf(holds);
	}

	/** How many names lead to a value that belongs here, 0 if it does not. */
	int claim(ConfigPath path) {
		return this.holds.stream().filter(path::startsWith).mapToInt((held) -> held.segments().size()).max().orElse(0);
	}

}
