package dev.cliengine.install;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import dev.cliengine.completion.script.Shell;
import dev.cliengine.core.ApplicationInfo;
import dev.cliengine.core.EnvironmentVariables;

/**
 * What an installation takes from the process it is made by.
 *
 * @param application the application that runs
 * @param argv0 the names its jar answers to
 * @param environment the variables of the process
 * @param jvm the JVM of the process
 * @param classPath its class path
 * @param library the directory of the installation the process was started from, empty if
 * it was started otherwise
 * @param windows whether it runs on Windows
 * @param limit how long it may take to make a cache
 * @param notice receives lines for people
 * @since 0.1.0
 */
public record InstallSystem(ApplicationInfo application, Argv0 argv0, EnvironmentVariables environment, Jvm jvm,
		String classPath, String library, boolean windows, Duration limit, Consumer<String> notice) {

	/**
	 * The places somebody means.
	 * @param directory the directory as it was typed, {@code null} for the one this
	 * process was started from, or the usual one
	 * @param name the name as it was typed, {@code null} likewise
	 */
	public InstallPlaces places(@Nullable String directory, @Nullable String name) {
		if (this.library.isEmpty()) {
			return InstallPlaces.of(this.environment, directory, (name != null) ? name : this.argv0.name());
		}
		InstallPlaces started = InstallPlaces.ofLibrary(Path.of(this.library));
		return InstallPlaces.of(this.environment, (directory != null) ? directory : started.root().toString(),
				(name != null) ? name : started.name());
	}

	/** The shell people type to, as far as the engine completes for it. */
	public Optional<Shell> shell() {
		String program = this.environment.get("SHELL");
		return (program == null || program.isBlank()) ? Optional.empty() : Shell.ofProgram(program);
	}

}
