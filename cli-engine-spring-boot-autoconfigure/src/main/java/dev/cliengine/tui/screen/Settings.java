package dev.cliengine.tui.screen;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The global options that lines are run with from here, such as the environment.
 *
 * @param values values by the names of their options
 * @since 0.1.0
 */
public record Settings(Map<String, String> values) {

	public Settings {
		values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
	}

	/** Lines as they are. */
	public static Settings none() {
		return new Settings(Map.of());
	}

	/** The same with another value, or without one. */
	public Settings with(String option, @Nullable String value) {
		Map<String, String> changed = new LinkedHashMap<>(this.values);
		if (value == null || value.isEmpty()) {
			changed.remove(option);
		}
		else {
			changed.put(option, value);
		}
		return new Settings(changed);
	}

	/** A line with them in front. */
	public List<String> before(List<String> words) {
		List<String> line = new ArrayList<>();
		this.values.forEach((option, value) -> line.add(option + "=" + value));
		line.addAll(words);
		return line;
	}

	/** A few words about them, such as {@code env=staging}. */
	public String about() {
		List<String> words = new ArrayList<>();
		this.values.forEach((option, value) -> words.add(option.replaceFirst("^-+", "") + "=" + value));
		return String.join("  ", words);
	}

}
