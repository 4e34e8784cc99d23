package dev.cliengine.install;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import dev.cliengine.core.CliException;
import dev.cliengine.core.EnvironmentVariables;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.io.SafePathComponent;

/**
 * Where an installation is.
 *
 * @param root the directory that {@code --dir} names
 * @param name what it is called
 * @since 0.1.0
 */
public record InstallPlaces(Path root, String name) {

	/**
	 * @throws CliException if the name is not safe, or the directory has a control
	 * character in its name
	 */
	public InstallPlaces {
		SafePathComponent.require(name);
		if (name.startsWith("-")) {
			throw CliException.category(ErrorCategory.VALIDATION)
				.fix("Take another name")
				.message("'" + name + "' would be taken for an option");
		}
		root = root.toAbsolutePath().normalize();
		if (root.toString().chars().anyMatch(Character::isISOControl)) {
			throw CliException.category(ErrorCategory.VALIDATION)
				.fix("Take another directory")
				.message("The name of the directory has a control character in it");
		}
	}

	/**
	 * The places in a directory somebody named, or in their own.
	 * @param directory as it was typed, {@code null} for {@code ~/.local}
	 * @throws CliException if there is no such place
	 */
	public static InstallPlaces of(EnvironmentVariables environment, @Nullable String directory, String name) {
		String typed = (directory != null) ? directory : home(environment);
		try {
			Path path = Path.of(typed);
			return new InstallPlaces((directory != null) ? path : path.resolve(".local"), name);
		}
		catch (InvalidPathException ex) {
			throw CliException.category(ErrorCategory.VALIDATION)
				.cause(ex)
				.fix("Take another directory")
				.message("'" + typed + "' is not a directory name");
		}
	}

	/** The places of an installation by the directory of its releases. */
	public static InstallPlaces ofLibrary(Path library) {
		Path root = library.resolve("..").resolve("..");
		return new InstallPlaces(root, String.valueOf(library.getFileName()));
	}

	/** Where launchers are. */
	public Path programs() {
		return this.root.resolve("bin");
	}

	/** Where its releases are, and nothing of anybody else. */
	public Path library() {
		return this.root.resolve("lib").resolve(this.name);
	}

	/** Where manual pages are. */
	public Path manual() {
		return this.root.resolve("share").resolve("man").resolve("man1");
	}

	Path manifest() {
		return library().resolve("installed");
	}

	/** What files say that this installation has written, and may replace. */
	String mark() {
		return "Installed by 'self install' in " + library();
	}

	private static String home(EnvironmentVariables environment) {
		for (String variable : new String[] { "HOME", "USERPROFILE" }) {
			String value = environment.get(variable);
			if (value != null && !value.isEmpty() && Path.of(value).isAbsolute()) {
				return value;
			}
		}
		throw CliException.category(ErrorCategory.FAILURE)
			.fix("Set HOME to an absolute path, or name a directory with --dir")
			.message("There is no home directory to install to");
	}

}
