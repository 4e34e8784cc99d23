package dev.cliengine.sample.kohub.plugin;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import dev.cliengine.config.ConfigFile;
import dev.cliengine.config.ConfigFileSpec;
import dev.cliengine.config.ConfigFormat;
import dev.cliengine.config.ConfigLayout;
import dev.cliengine.config.ConfigPath;
import dev.cliengine.core.EnvironmentVariables;
import dev.cliengine.terminal.ExecutablePath;
import dev.cliengine.terminal.Streams;

/**
 * The programs on the {@code PATH} that are named {@code kohub-NAME}. Which of them are
 * trusted is in {@code plugins.json} beside the configuration, by the path: another
 * program of the same name is another one.
 */
@Component
class Plugins {

	private static final String PREFIX = "kohub-";

	/** The product itself may be on the path under this name. */
	private static final String SELF = "cli";

	private static final String TRUSTED = "trusted";

	private final ExecutablePath path;

	private final ConfigFile file;

	Plugins(EnvironmentVariables variables, ConfigLayout layout, Streams streams) {
		this.path = new ExecutablePath(variables);
		this.file = new ConfigFile(new ConfigFileSpec("plugins.json", ConfigFormat.JSON, true, List.of()),
				layout.directory(), streams.err()::line);
	}

	List<Plugin> all() {
		Map<?, ?> trusted = trusted();
		return this.path.beginningWith(PREFIX)
			.entrySet()
			.stream()
			.filter((program) -> !program.getKey().equals(SELF))
			.map((program) -> plugin(program.getKey(), program.getValue(), trusted))
			.toList();
	}

	Optional<Plugin> find(String name) {
		return Optional.of(name)
			.filter((word) -> !word.equals(SELF))
			.flatMap((word) -> this.path.find(PREFIX + word))
			.map((program) -> plugin(name, program, trusted()));
	}

	/** The plugin gets the token from now on. */
	Plugin trust(Plugin plugin) {
		this.file.update((document) -> document.with(ConfigPath.of(TRUSTED, plugin.name()), plugin.path()));
		return new Plugin(plugin.name(), plugin.path(), true);
	}

	private Map<?, ?> trusted() {
		return (this.file.read().values().get(TRUSTED) instanceof Map<?, ?> map) ? map : Map.of();
	}

	private static Plugin plugin(String name, Path path, Map<?, ?> trusted) {
		return new Plugin(name, path.toString(), path.toString().equals(trusted.get(name)));
	}

}
