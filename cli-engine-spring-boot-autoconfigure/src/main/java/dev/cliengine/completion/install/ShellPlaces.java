package dev.cliengine.completion.install;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.cliengine.completion.script.Shell;
import dev.cliengine.core.CliException;
import dev.cliengine.core.EnvironmentVariables;
import dev.cliengine.core.ErrorCategory;

/**
 * Where a shell keeps what an application's completion needs.
 *
 * @param script the file of the script
 * @param startup the file the shell reads when it starts, {@code null} where it finds the
 * script by itself
 * @param body what has to stand in that file
 */
record ShellPlaces(Path script, @Nullable Path startup, String body) {

	/**
	 * The places of one person.
	 * @throws CliException if the environment names no home
	 */
	static ShellPlaces of(Shell shell, String name, EnvironmentVariables environment) {
		Path home = home(environment);
		Path config = absolute(environment.get("XDG_CONFIG_HOME"), home.resolve(".config"));
		return switch (shell) {
			case BASH -> bash(name, home, absolute(environment.get("XDG_DATA_HOME"), home.resolve(".local/share")));
			case ZSH -> zsh(name, home, absolute(environment.get("ZDOTDIR"), home));
			case FISH -> new ShellPlaces(config.resolve("fish/completions/" + name + ".fish"), null, "");
			case ELVISH -> new ShellPlaces(config.resolve("elvish/lib/" + name + "-completion.elv"),
					config.resolve("elvish/rc.elv"), "use " + name + "-completion");
			case POWERSHELL -> powershell(name, home.resolve("Documents/PowerShell"));
		};
	}

	private static ShellPlaces bash(String name, Path home, Path data) {
		Path script = data.resolve("bash-completion/completions/" + name);
		return new ShellPlaces(script, home.resolve(".bashrc"), "source " + quoted(script));
	}

	private static ShellPlaces zsh(String name, Path home, Path startup) {
		Path functions = home.resolve(".zfunc");
		return new ShellPlaces(functions.resolve("_" + name), startup.resolve(".zshrc"),
				"fpath=(" + quoted(functions) + " $fpath)\nautoload -Uz compinit && compinit");
	}

	private static ShellPlaces powershell(String name, Path directory) {
		Path script = directory.resolve(name + "-completion.ps1");
		String literal = "\"" + plain(script).replaceAll("[`$\"\u201c\u201d\u201e]", "`$0") + "\"";
		return new ShellPlaces(script, directory.resolve("Microsoft.PowerShell_profile.ps1"), ". " + literal);
	}

	/** In double quotes, where nothing of it is expanded. */
	private static String quoted(Path path) {
		return "\"" + plain(path).replaceAll("[\\\\$`\"]", "\\\\$0") + "\"";
	}

	/**
	 * @throws CliException if the path would end the line it is written to
	 */
	private static String plain(Path path) {
		String text = path.toString();
		if (text.chars().anyMatch((character) -> character < ' ')) {
			throw CliException.category(ErrorCategory.FAILURE)
				.fix("Print the script without --install, and put it where your shell reads it")
				.message("The name of the home directory has a control character in it");
		}
		return text;
	}

	private static Path home(EnvironmentVariables environment) {
		Path home = absolute(environment.get("HOME"));
		Path profile = absolute(environment.get("USERPROFILE"));
		if (home == null && profile == null) {
			throw CliException.category(ErrorCategory.FAILURE)
				.fix("Set HOME to an absolute path")
				.message("There is no home directory to install to: HOME must hold an absolute path");
		}
		return (home != null) ? home : Objects.requireNonNull(profile);
	}

	private static Path absolute(@Nullable String value, Path otherwise) {
		Path path = absolute(value);
		return (path != null) ? path : otherwise;
	}

	private static @Nullable Path absolute(@Nullable String value) {
		try {
			Path path = (value != null) ? Path.of(value) : null;
			return (path != null && path.isAbsolute()) ? path : null;
		}
		catch (InvalidPathException ex) {
			return null;
		}
	}

}
