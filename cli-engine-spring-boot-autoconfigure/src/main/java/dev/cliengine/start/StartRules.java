package dev.cliengine.start;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Decides whether a process may use what was settled when its jar was built.
 *
 * @param variables the environment variables of the process
 * @param properties its system properties
 * @since 0.1.0
 */
public record StartRules(Map<String, String> variables, Properties properties) {

	/** The system property that, when {@code false}, has every start go the usual way. */
	public static final String SWITCH = "cli.start.aot";

	/** What launchers say decides nothing. */
	private static final String LAUNCHED = "cli.install.";

	/** The rules of this process. */
	public static StartRules ofProcess() {
		return new StartRules(System.getenv(), System.getProperties());
	}

	/**
	 * Whether all beans come from the jar that was built, and from nowhere else.
	 * @param applicationClasses where the class of the application is from
	 */
	public boolean isOneJar(String applicationClasses) {
		String classPath = this.properties.getProperty("java.class.path", "");
		if (!classPath.endsWith(".jar") || classPath.contains(this.properties.getProperty("path.separator", ":"))) {
			return false;
		}
		String jar = Path.of(classPath).toAbsolutePath().toUri().getRawPath();
		return applicationClasses.equals("file:" + jar) || applicationClasses.startsWith("jar:nested:" + jar + "/!");
	}

	/**
	 * Something that switches it off or that conditions may hear.
	 * @param asked further names that decide, as {@link #uniform} has them
	 */
	public Optional<String> disturbance(Set<String> asked) {
		if ("false".equals(this.properties.getProperty(SWITCH))) {
			return Optional.of(SWITCH);
		}
		return Stream.concat(this.variables.keySet().stream(), this.properties.stringPropertyNames().stream())
			.filter((name) -> !name.equals(SWITCH) && !name.startsWith(LAUNCHED))
			.filter((name) -> decides(name, asked))
			.findFirst();
	}

	/**
	 * Whether a property or variable may decide what a start finds.
	 * @param asked as in {@link #disturbance}
	 */
	public static boolean decides(String name, Set<String> asked) {
		return isBelow(name, "spring") || isBelow(name, "cli") || isBelow(name, "logging")
				|| name.startsWith("logback.") || (!asked.isEmpty() && asked.contains(uniform(name)));
	}

	/** Whether a launcher may set properties below a name. */
	public static boolean isLaunched(String prefix) {
		return (prefix + ".").startsWith(LAUNCHED);
	}

	/** Variables are properties in another spelling, so spelling is left aside. */
	public static String uniform(String name) {
		StringBuilder letters = new StringBuilder(name.length());
		name.chars().filter(Character::isLetterOrDigit).forEach((letter) -> letters.append((char) letter));
		return letters.toString().toLowerCase(Locale.ROOT);
	}

	private static boolean isBelow(String name, String prefix) {
		return name.length() > prefix.length() && name.regionMatches(true, 0, prefix, 0, prefix.length())
				&& !Character.isLetterOrDigit(name.charAt(prefix.length()));
	}

}
