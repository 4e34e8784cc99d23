package dev.cliengine.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Environments around a directory of the test. Every call of {@link #open()} is a process
 * of its own as far as files go.
 */
public final class GivenEnvironments {

	private final Path directory;

	private final List<EnvironmentDefinition> compiledIn = new ArrayList<>();

	private @Nullable String defaultName;

	private boolean fileEnabled = true;

	private GivenEnvironments(Path directory) {
		this.directory = directory;
	}

	public static GivenEnvironments in(Path directory) {
		return new GivenEnvironments(directory);
	}

	public GivenEnvironments define(String name, Map<String, Object> values) {
		this.compiledIn.add(EnvironmentDefinition.of(name, values));
		return this;
	}

	public GivenEnvironments byDefault(String name) {
		this.defaultName = name;
		return this;
	}

	public GivenEnvironments withoutFile() {
		this.fileEnabled = false;
		return this;
	}

	public GivenEnvironments file(String text) {
		return write(environmentsFile(), text);
	}

	public GivenEnvironments config(String text) {
		return write(configFile(), text);
	}

	public Path environmentsFile() {
		return this.directory.resolve("environments.toml");
	}

	public Path configFile() {
		return this.directory.resolve("config.toml");
	}

	public Environments open() {
		ConfigFile file = new ConfigFile(this::environmentsFile, ConfigFormat.TOML, false, (line) -> {
		});
		ConfigFiles config = new ConfigFiles(ConfigLayout.toml(() -> this.directory), (line) -> {
		});
		return new Environments(this.compiledIn, this.defaultName, file, config, this.fileEnabled);
	}

	private GivenEnvironments write(Path file, String text) {
		try {
			Files.writeString(file, text);
			return this;
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
