package dev.cliengine.sample.kohub.client.config;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Something that was changed.
 *
 * @param operation what was done
 * @param details with what; no secrets
 * @param timestamp when
 * @param undo how to take it back, empty if nobody knows
 * @since 0.1.0
 */
public record HistoryEntry(String operation, Map<String, Object> details, String timestamp, Map<String, Object> undo) {

	static HistoryEntry of(Map<?, ?> stored) {
		return new HistoryEntry(String.valueOf(stored.get("operation")), object(stored.get("details")),
				String.valueOf(stored.get("timestamp")), object(stored.get("undo")));
	}

	Map<String, Object> stored() {
		Map<String, Object> stored = new LinkedHashMap<>();
		stored.put("operation", this.operation);
		stored.put("details", this.details);
		stored.put("timestamp", this.timestamp);
		if (!this.undo.isEmpty()) {
			stored.put("undo", this.undo);
		}
		return stored;
	}

	private static Map<String, Object> object(@Nullable Object value) {
		Map<String, Object> object = new LinkedHashMap<>();
		if (value instanceof Map<?, ?> map) {
			map.forEach((name, member) -> object.put(String.valueOf(name), member));
		}
		return object;
	}

}
