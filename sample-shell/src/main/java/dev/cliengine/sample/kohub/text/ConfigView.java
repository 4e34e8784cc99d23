package dev.cliengine.sample.kohub.text;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import dev.cliengine.sample.kohub.client.config.KohubConfig;
import dev.cliengine.sample.kohub.view.Table;
import dev.cliengine.sample.kohub.view.Words;

/**
 * The configuration as people see it.
 *
 * @since 0.1.0
 */
public final class ConfigView {

	private ConfigView() {
	}

	/**
	 * The values of the file without the history, the token masked.
	 * @param endpoint the server that counts, wherever it is named
	 */
	public static Map<String, Object> values(String endpoint, KohubConfig config) {
		Map<String, Object> all = new LinkedHashMap<>();
		all.put("endpoint", endpoint);
		config.values().forEach((key, value) -> {
			if (key.equals("token")) {
				all.put(key, Words.masked(value.toString()));
			}
			else if (!key.equals("history")) {
				all.putIfAbsent(key, value);
			}
		});
		return all;
	}

	/**
	 * A table of them.
	 * @param file where they are
	 */
	public static Table table(Path file, Map<String, Object> values) {
		Table table = new Table("Configuration file: " + file, "Key", "Value").orElse("No configuration");
		values.forEach((key, value) -> table.row(key, value.toString()));
		return table;
	}

}
