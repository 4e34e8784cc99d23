package dev.cliengine.autoconfigure;

import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Decides whether a process may start from a context that was settled when its jar was
 * built.
 *
 * @param variables the environment variables of the process
 * @param properties its system properties
 */
record FrozenRules(Map<String, String> variables, Map<String, String> properties) {

	private static final List<String> DECIDING = List.of("spring", "cli");

	/** Whether all beans come from the jar that was built, and from nowhere else. */
	boolean isOneJar(@Nullable URL applicationClasses) {
		String classPath = this.properties.getOrDefault("java.class.path", "");
		if (applicationClasses == null || !classPath.endsWith(".jar")
				|| classPath.contains(this.properties.getOrDefault("path.separator", ":"))) {
			return false;
		}
		String jar = Path.of(classPath).toAbsolutePath().toUri().getRawPath();
		String place = applicationClasses.toString();
		return place.equals("file:" + jar) || place.startsWith("jar:nested:" + jar + "/!");
	}

	/** Whether nobody switched it off or says anything that conditions may hear. */
	boolean isUndisturbed(Set<String> asked) {
		return !"false".equals(this.properties.get(FrozenContext.SWITCH))
				&& this.variables.keySet().stream().noneMatch((name) -> decides(name, asked))
				&& this.properties.keySet()
					.stream()
					.filter((name) -> !name.equals(FrozenContext.SWITCH))
					.noneMatch((name) -> decides(name, asked));
	}

	private static boolean decides(String name, Set<String> asked) {
		return DECIDING.stream().anyMatch((prefix) -> isBelow(name, prefix))
				|| (!asked.isEmpty() && asked.contains(uniform(name)));
	}

	private static boolean isBelow(String name, String prefix) {
		return name.length() > prefix.length() && name.regionMatches(true, 0, prefix, 0, prefix.length())
				&& !Character.isLetterOrDigit(name.charAt(prefix.length()));
	}

	/** Variables are properties in another spelling, so spelling is left aside. */
	static String uniform(String name) {
		return name.replaceAll("[^a-zA-Z0-9]", "").toLowerCase(Locale.ROOT);
	}

	/** Whether the rules know of a property anyway. */
	static boolean isDeciding(String name) {
		return Stream.of(name).anyMatch((text) -> decides(text, Set.of()));
	}

}
