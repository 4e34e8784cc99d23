package dev.cliengine.autoconfigure;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import dev.cliengine.config.ConfigFileSpec;
import dev.cliengine.config.ConfigLayout;
import dev.cliengine.core.CliException;
import dev.cliengine.core.EnvironmentVariables;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.io.ApplicationDirectories;

/**
 * Finds the place of configuration files from properties, variables and the custom of the
 * system.
 */
final class ConfigPlaces {

	private final CliConfigProperties properties;

	private final EnvironmentVariables environment;

	private final ApplicationDirectories directories;

	ConfigPlaces(CliConfigProperties properties, EnvironmentVariables environment, ApplicationDirectories directories) {
		this.properties = properties;
		this.environment = environment;
		this.directories = directories;
	}

	ConfigLayout layout() {
		String named = this.properties.getFile();
		String extension = this.properties.getFormat().name().toLowerCase(Locale.ROOT);
		ConfigFileSpec file = new ConfigFileSpec((named != null) ? named : "config." + extension,
				this.properties.getFormat(), this.properties.isSecret(), List.of());
		return new ConfigLayout(directory(), List.of(file));
	}

	Supplier<Path> directory() {
		return () -> {
			String variable = this.properties.getDirectoryVariable();
			String chosen = (variable != null) ? this.environment.get(variable) : null;
			if (chosen != null && !chosen.isEmpty()) {
				return absolute(chosen, String.valueOf(variable));
			}
			String fixed = this.properties.getDirectory();
			return (fixed != null) ? absolute(fixed, "cli.config.directory") : this.directories.config();
		};
	}

	private Path absolute(String text, String origin) {
		Path path = Path.of(text);
		if (text.equals("~") || text.startsWith("~/")) {
			path = home(origin).resolve(text.substring(Math.min(2, text.length())));
		}
		if (!path.isAbsolute()) {
			throw refused(origin + " must hold an absolute path: '" + text + "'", "Set it to an absolute path");
		}
		return path;
	}

	private Path home(String origin) {
		String home = this.environment.get("HOME");
		if (home == null || home.isEmpty()) {
			home = this.environment.get("USERPROFILE");
		}
		if (home == null || home.isEmpty()) {
			throw refused("There is no home directory for " + origin, "Set HOME to an absolute path");
		}
		return Path.of(home);
	}

	private static CliException refused(String message, @Nullable String fix) {
		return CliException.category(ErrorCategory.FAILURE).fix(fix).message(message);
	}

}
