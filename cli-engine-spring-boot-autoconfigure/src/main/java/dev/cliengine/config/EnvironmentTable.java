package dev.cliengine.config;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What holds in one environment.
 *
 * @param name the name of the environment
 * @param values the merged table, with values as in a {@link ConfigDocument}
 * @param origins where each key of the table comes from: {@code built in}, or the path of
 * the file with the line
 * @since 0.1.0
 */
public record EnvironmentTable(String name, Map<String, Object> values, Map<String, String> origins) {

	static final String BUILT_IN = "built in";

	public EnvironmentTable {
		values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
		origins = Collections.unmodifiableMap(new LinkedHashMap<>(origins));
	}

	/** The value at a path within the table, a table as a map. */
	public Optional<Object> find(ConfigPath path) {
		@Nullable Object current = this.values;
		for (String segment : path.segments()) {
			current = (current instanceof Map<?, ?> table) ? table.get(segment) : null;
		}
		return Optional.ofNullable(current);
	}

	/** Where the value at a path comes from; empty if there is none. */
	public Optional<String> origin(ConfigPath path) {
		return find(path).map((value) -> this.origins.getOrDefault(path.segments().get(0), BUILT_IN));
	}

}
