package dev.cliengine.core;

import java.util.Map;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * The environment variables of the process, so that tests can have their own.
 *
 * @param values value by name
 * @since 0.1.0
 */
public record EnvironmentVariables(Map<String, String> values) {

	public EnvironmentVariables {
		values = Map.copyOf(values);
	}

	/** The variables this process was started with. */
	public static EnvironmentVariables process() {
		return new EnvironmentVariables(System.getenv());
	}

	/** The value of a variable, {@code null} when it is not set. */
	public @Nullable String get(String name) {
		return this.values.get(name);
	}

	/** The names alone, since any value can be a secret. */
	@Override
	public String toString() {
		return "EnvironmentVariables" + new TreeSet<>(this.values.keySet());
	}

}
