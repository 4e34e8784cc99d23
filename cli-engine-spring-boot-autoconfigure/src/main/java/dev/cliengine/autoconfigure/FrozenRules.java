package dev.cliengine.autoconfigure;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Decides whether a process may start from a context that was settled when its jar was
 * built.
 *
 * @param variables the environment variables of the process
 * @param properties its system properties
 */
record FrozenRules(Map<String, String> variables, Properties properties) {

	static FrozenRules ofProcess() {
		return new FrozenRules(System.getenv(), System.getProperties());
	}

	/**
	 * Whether all beans come from the jar that was built, and from nowhere else.
	 * @param applicationClasses where the class of the application is from
	 */
	boolean isOneJar(String applicationClasses) {
		String classPath = this.properties.getProperty("java.class.path", "");
		if (!classPath.endsWith(".jar") || classPath.contains(this.properties.getProperty("path.separator", ":"))) {
			return false;
		}
		String jar = Path.of(classPath).toAbsolutePath().toUri().getRawPath();
		return applicationClasses.equals("file:" + jar) || applicationClasses.startsWith("jar:nested:" + jar + "/!");
	}

	/** Something that switches it off or that conditions may hear. */
	Optional<String> disturbance(Set<String> asked) {
		if ("false".equals(this.properties.getProperty(FrozenContext.SWITCH))) {
			return Optional.of(FrozenContext.SWITCH);
		}
		return Stream.concat(this.variables.keySet().stream(), this.properties.stringPropertyNames().stream())
			.filter((name) -> !name.equals(FrozenContext.SWITCH))
			.filter((name) -> decides(name, asked))
			.findFirst();
	}

	static boolean decides(String name, Set<String> asked) {
		return isBelow(name, "spring") || isBelow(name, "cli") || isBelow(name, "logging")
				|| name.startsWith("logback.") || (!asked.isEmpty() && asked.contains(uniform(name)));
	}

	/** Variables are properties in another spelling, so spelling is left aside. */
	static String uniform(String name) {
		StringBuilder letters = new StringBuilder(name.length());
		name.chars().filter(Character::isLetterOrDigit).forEach((letter) -> letters.append((char) letter));
		return letters.toString().toLowerCase(Locale.ROOT);
	}

	private static boolean isBelow(String name, String prefix) {
		return name.length() > prefix.length() && name.regionMatches(true, 0, prefix, 0, prefix.length())
				&& !Character.isLetterOrDigit(name.charAt(prefix.length()));
	}

}
