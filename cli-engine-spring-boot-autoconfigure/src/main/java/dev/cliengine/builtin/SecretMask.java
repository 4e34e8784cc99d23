package dev.cliengine.builtin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import dev.cliengine.config.ConfigPath;
import dev.cliengine.io.Secret;

/**
 * Replaces values of a configuration that must not be shown, wherever they stand.
 *
 * @param secret whether the value at a path must not be shown; of a list, every item has
 * the path of the list
 * @since 0.1.0
 */
public record SecretMask(Predicate<ConfigPath> secret) {

	/** The table with the secret ones masked, in the same order. */
	public Map<String, Object> masked(Map<String, Object> table) {
		return table(table, null);
	}

	/** The value at a path, with a mask for every secret in it. */
	public Object value(Object value, ConfigPath place) {
		if (this.secret.test(place)) {
			return Secret.MASK;
		}
		if (value instanceof Map<?, ?> inner) {
			return table(inner, place);
		}
		if (value instanceof List<?> items) {
			List<Object> shown = new ArrayList<>();
			items.forEach((item) -> shown.add(value(item, place)));
			return shown;
		}
		return value;
	}

	private Map<String, Object> table(Map<?, ?> table, @Nullable ConfigPath place) {
		Map<String, Object> shown = new LinkedHashMap<>();
		table.forEach((key, value) -> {
			String name = String.valueOf(key);
			if (value != null && !name.isEmpty()) {
				shown.put(name, value(value, (place != null) ? place.child(name) : new ConfigPath(List.of(name))));
			}
		});
		return shown;
	}

}
