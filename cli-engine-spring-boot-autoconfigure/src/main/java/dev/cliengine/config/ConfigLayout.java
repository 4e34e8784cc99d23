package dev.cliengine.config;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * Where an application keeps its configuration. An application replaces the bean to use
 * another directory, other names, JSON, or several files with their own modes.
 *
 * @param directory the directory of the files; may fail, when there is no place
 * @param files the files, each with a name of its own; the first one also holds what
 * belongs to none
 * @since 0.1.0
 */
public record ConfigLayout(Supplier<Path> directory, List<ConfigFileSpec> files) {

	public ConfigLayout {
		files = List.copyOf(files);
		if (files.isEmpty()) {
			throw new IllegalArgumentException("A configuration needs a file");
		}
		if (files.stream().map(ConfigFileSpec::name).distinct().count() < files.size()) {
			throw new IllegalArgumentException("Two files have one name: " + files);
		}
	}

	/** One file {@code config.toml}, which everybody may read whom the umask allows. */
	public static ConfigLayout toml(Supplier<Path> directory) {
		return new ConfigLayout(directory,
				List.of(new ConfigFileSpec("config.toml", ConfigFormat.TOML, false, List.of())));
	}

}
