package dev.cliengine.builtin.config;

import java.util.Map;

import dev.cliengine.builtin.SecretMask;
import dev.cliengine.config.ConfigDocument;
import dev.cliengine.config.ConfigKeys;
import dev.cliengine.config.ConfigPath;

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
		Object shown = value(path, value);
		return (shown instanceof String text) ? text : document.literal(shown);
	}

	/** The value, with a mask for every secret in it. */
	Object value(ConfigPath path, Object value) {
		return this.mask.value(value, path);
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
			return document.without(path).with(path, SecretMask.MASK);
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
