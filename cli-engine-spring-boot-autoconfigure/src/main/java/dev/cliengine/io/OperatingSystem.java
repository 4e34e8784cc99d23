package dev.cliengine.io;

import java.util.Locale;

/**
 * The families of systems that keep an application's files in different places.
 *
 * @since 0.1.0
 */
public enum OperatingSystem {

	LINUX, MACOS, WINDOWS, OTHER;

	/** The system this process runs on. */
	public static OperatingSystem current() {
		return of(System.getProperty("os.name", ""));
	}

	/**
	 * Reads the value of the system property {@code os.name}; upper and lower case do not
	 * count.
	 */
	public static OperatingSystem of(String osName) {
		String name = osName.strip().toLowerCase(Locale.ROOT);
		if (name.startsWith("windows")) {
			return WINDOWS;
		}
		if (name.startsWith("mac") || name.startsWith("darwin")) {
			return MACOS;
		}
		return name.startsWith("linux") ? LINUX : OTHER;
	}

}
