package dev.cliengine.completion.script;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The shells that there are completion scripts for.
 *
 * @since 0.1.0
 */
public enum Shell {

	BASH, ZSH, FISH, POWERSHELL, ELVISH;

	private static final String PWSH = "pwsh";

	/** The word people type for it. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** All words, {@code pwsh} for {@link #POWERSHELL} included. */
	public static List<String> words() {
		return List.of("bash", "zsh", "fish", "powershell", "elvish", PWSH);
	}

	/** The shell of a word; upper and lower case do not count. */
	public static Optional<Shell> named(String word) {
		String wanted = word.equalsIgnoreCase(PWSH) ? POWERSHELL.word() : word;
		return Arrays.stream(values()).filter((shell) -> shell.word().equalsIgnoreCase(wanted)).findFirst();
	}

	/**
	 * The shell a program is, such as {@code /usr/bin/bash-5.2}: directories,
	 * {@code .exe} and a version do not count.
	 */
	public static Optional<Shell> ofProgram(String program) {
		String name = program.substring(Math.max(program.lastIndexOf('/'), program.lastIndexOf('\\')) + 1);
		return named(name.replaceFirst("(?i)\\.exe$", "").replaceFirst("-\\d.*$", ""));
	}

	/** Text as one literal word of the shell, in which nothing is expanded. */
	String quote(String text) {
		return switch (this) {
			case BASH, ZSH -> "'" + text.replace("'", "'\\''") + "'";
			case FISH -> "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
			case ELVISH -> "'" + text.replace("'", "''") + "'";
			// PowerShell takes typographic quotes for plain ones
			case POWERSHELL -> "'" + text.replaceAll("['\u2018\u2019\u201a\u201b]", "$0$0") + "'";
		};
	}

}
