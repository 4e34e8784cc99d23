package dev.cliengine.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import dev.cliengine.core.CliException;
import dev.cliengine.core.EnvironmentVariables;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.io.ApplicationDirectories;

/**
 * Where an application that keeps one file wants to have it.
 *
 * @param directoryVariable the variable that names the directory, {@code null} for none
 * @param directory the directory, {@code null} for the custom of the system
 * @param file the name of the file, {@code null} for {@code config} with the extension of
 * its format
 * @param format what it is written in
 * @param secret whether only its owner may read it
 * @since 0.1.0
 */
public record ConfigPlaces(@Nullable String directoryVariable, @Nullable String directory, @Nullable String file,
		ConfigFormat format, boolean secret) {

	/**
	 * The layout in an environment.
	 * @param directories the custom of the system
	 */
	public ConfigLayout layout(EnvironmentVariables environment, ApplicationDirectories directories) {
		String name = (this.file != null) ? this.file : "config." + this.format.name().toLowerCase(Locale.ROOT);
		return new ConfigLayout(() -> directory(environment, directories),
				List.of(new ConfigFileSpec(name, this.format, this.secret, List.of())));
	}

	private Path directory(EnvironmentVariables environment, ApplicationDirectories directories) {
		String chosen = (this.directoryVariable != null) ? environment.get(this.directoryVariable) : null;
		if (chosen != null && !chosen.isEmpty()) {
			return absolute(chosen, String.valueOf(this.directoryVariable), environment);
		}
		return (this.directory != null) ? absolute(this.directory, "cli.config.directory", environment)
				: directories.config();
	}

	private static Path absolute(String text, String origin, EnvironmentVariables environment) {
		Path path = Path.of(text);
		if (text.equals("~") || text.startsWith("~/")) {
			path = home(origin, environment).resolve(text.substring(Math.min(2, text.length())));
		}
		if (!path.isAbsolute()) {
			throw refused(origin + " must hold an absolute path: '" + text + "'", "Set it to an absolute path");
		}
		return path;
	}

	private static Path home(String origin, EnvironmentVariables environment) {
		String home = environment.get("HOME");
		if (home == null || home.isEmpty()) {
			home = environment.get("USERPROFILE");
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
