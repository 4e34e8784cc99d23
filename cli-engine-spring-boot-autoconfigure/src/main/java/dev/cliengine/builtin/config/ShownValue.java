package dev.cliengine.builtin.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.cliengine.builtin.SecretMask;
import dev.cliengine.config.ConfigDocument;
import dev.cliengine.config.ConfigKeys;
import dev.cliengine.config.ConfigPath;
import dev.cliengine.io.Secret;

/**
 * Values and files as they may be shown: without secrets.
 */
final class ShownValue {

	private final ConfigKeys keys;

	private final SecretMask mask;

	ShownValue(ConfigKeys keys) {
		this.keys = keys;
		this.mask = new SecretMask(keys::isSecret);
	}

	/** A value at a path as text, strings without quotes. */
	String text(ConfigPath path, Object value, ConfigDocument document) {
		Object shown = this.mask.value(value, path);
		return (shown instanceof String text) ? text : document.literal(shown);
	}

	/**
	 * The value, with a mask for every secret in it, and words for numbers that JSON
	 * cannot express.
	 */
	Object value(ConfigPath path, Object value) {
		return expressible(this.mask.value(value, path));
	}

	private static Object expressible(Object value) {
		if (value instanceof Map<?, ?> table) {
			Map<Object, Object> shown = new LinkedHashMap<>();
			table.forEach((key, item) -> shown.put(key, expressible(item)));
			return shown;
		}
		if (value instanceof List<?> items) {
			return items.stream().map(ShownValue::expressible).toList();
		}
		if (value instanceof Double number && !Double.isFinite(number)) {
			return number.isNaN() ? "nan" : (number > 0) ? "inf" : "-inf";
		}
		return value;
	}

	/** The text of a file with a mask in place of every secret. */
	String contents(ConfigDocument document) {
		ConfigDocument masked = document;
		for (Map.Entry<String, Object> entry : document.values().entrySet()) {
			if (!entry.getKey().isEmpty()) {
				masked = masked(masked, ConfigPath.of(entry.getKey()), entry.getValue());
			}
		}
		return masked.text();
	}

	private ConfigDocument masked(ConfigDocument document, ConfigPath path, Object value) {
		if (this.keys.isSecret(path)) {
			boolean table = value instanceof Map;
			return (table ? document.without(path) : document).with(path, Secret.MASK);
		}
		if (value instanceof List<?>) {
			Object shown = this.mask.value(value, path);
			return shown.equals(value) ? document : document.without(path).with(path, shown);
		}
		ConfigDocument masked = document;
		if (value instanceof Map<?, ?> table) {
			for (Map.Entry<?, ?> entry : table.entrySet()) {
				String name = String.valueOf(entry.getKey());
				if (!name.isEmpty() && entry.getValue() != null) {
					masked = masked(masked, path.child(name), entry.getValue());
				}
			}
		}
		return masked;
	}

}
