package dev.cliengine.config;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ClosestNames;
import dev.cliengine.core.ErrorCategory;

/**
 * A value somebody wants to set, checked.
 *
 * @param key the key
 * @param value what will stand in the file
 * @since 0.1.0
 */
public record ConfigAssignment(ConfigKey key, Object value) {

	/** The tables that belong to the engine. */
	private static final Set<String> RESERVED = Set.of("credentials", "output");

	/**
	 * The change a person asks for.
	 * @param name the key as typed
	 * @param text the value as typed
	 * @param asText whether it is text whatever it looks like
	 * @throws CliException of category {@link ErrorCategory#VALIDATION} if there is no
	 * such key, or it refuses the value
	 */
	public static ConfigAssignment of(ConfigKeys keys, String name, String text, boolean asText) {
		ConfigKey key = settable(keys, name);
		boolean plain = asText && key.type().kind() == ConfigType.Kind.ANY;
		Object value = plain ? text : key.type().valueOf(text, key.name());
		String problem = key.check().problem(text);
		if (problem != null) {
			throw refused(key, problem);
		}
		return new ConfigAssignment(key, value);
	}

	/**
	 * The key of that name, if people may set or remove it.
	 * @throws CliException of category {@link ErrorCategory#VALIDATION} if they may not
	 */
	public static ConfigKey settable(ConfigKeys keys, String name) {
		ConfigKey key = keys.get(name);
		boolean reserved = RESERVED.contains(key.path().segments().get(0));
		if (keys.isDeclared(name) || !(reserved || keys.closed())) {
			return key;
		}
		Collection<String> known = new TreeSet<>(keys.declared()
			.stream()
			.filter((declared) -> !reserved || keys.closed() || RESERVED.contains(declared.path().segments().get(0)))
			.map(ConfigKey::name)
			.toList());
		List<String> closest = ClosestNames.to(name, known);
		throw CliException.category(ErrorCategory.VALIDATION)
			.fix(closest.isEmpty() ? null : "Did you mean '" + closest.get(0) + "'?")
			.message("unknown " + (reserved ? "engine-reserved key" : "config key") + " \"" + name
					+ "\"; the only supported keys are " + String.join(", ", known));
	}

	static CliException refused(ConfigKey key, @Nullable String problem) {
		return CliException.category(ErrorCategory.VALIDATION)
			.message("invalid value for " + key.name() + ": " + problem);
	}

}
