package dev.cliengine.config;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import dev.cliengine.config.FeatureSettings.Choice;
import dev.cliengine.core.Stage;

/**
 * Reads stages from what people wrote, and passes over what is none.
 *
 * @param notice receives a line for each value passed over
 */
record StageReader(Consumer<String> notice) {

	Optional<Choice> choice(@Nullable Object value, ConfigLayer layer, String source) {
		return stage(value, source).map((stage) -> new Choice(stage, layer, source));
	}

	Map<String, Choice> table(@Nullable Object table, ConfigLayer layer, String source) {
		Map<String, Choice> choices = new LinkedHashMap<>();
		if (table instanceof Map<?, ?> entries) {
			entries.forEach((key, value) -> stage(value, "\"" + key + "\" in " + source)
				.ifPresent((stage) -> choices.put(String.valueOf(key), new Choice(stage, layer, source))));
		}
		else if (table != null) {
			this.notice.accept("Ignoring " + source + ", as it is not a table of stages");
		}
		return choices;
	}

	private Optional<Stage> stage(@Nullable Object value, String place) {
		if (value == null) {
			return Optional.empty();
		}
		Optional<Stage> stage = (value instanceof String text) ? Stage.parse(text) : Optional.empty();
		if (stage.isEmpty()) {
			this.notice.accept("Ignoring " + place + ", as " + problem(value));
		}
		return stage;
	}

	private static String problem(Object value) {
		return (value instanceof Map) ? "it is a table; a key with dots in it needs quotes"
				: "\"" + value + "\" is none of experimental, beta and ga";
	}

}
