package dev.cliengine.builtin;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;

import dev.cliengine.config.Environments;
import dev.cliengine.output.Envelope;
import dev.cliengine.output.JsonText;
import dev.cliengine.output.RenderContext;
import dev.cliengine.output.TextView;
import dev.cliengine.output.format.HumanRenderer;
import dev.cliengine.terminal.ControlCharacters;
import dev.cliengine.terminal.DisplayWidth;

/**
 * How people see environments. What an expression made of the data is shown as any other
 * data are.
 */
record EnvironmentViews(Environments environments) {

	private static final String NAME = "name";

	private static final String ACTIVE = "active";

	private static final String CONFIG = "config";

	/** A longer value moves the place behind it, as nobody cuts what people copy. */
	private static final int WIDEST_VALUE = 40;

	/** One name a line, the one in use with a star. */
	TextView list() {
		return (data, width) -> {
			boolean rows = data.isArray() && !data.isEmpty()
					&& data.valueStream().allMatch((row) -> row.has(ACTIVE) && row.has(NAME));
			if (!rows) {
				return plain(data, width);
			}
			StringBuilder text = new StringBuilder();
			for (JsonNode row : data) {
				text.append(row.path(ACTIVE).asBoolean(false) ? "* " : "  ").append(line(row.path(NAME))).append('\n');
			}
			return text.toString();
		};
	}

	/** The name alone. */
	TextView active() {
		return (data, width) -> {
			if (!data.path(ACTIVE).isString()) {
				return plain(data, width);
			}
			String name = line(data.path(ACTIVE));
			return (name.isEmpty() ? "No environment is in use" : name) + "\n";
		};
	}

	/** Every key with its value and where it comes from. */
	TextView info() {
		return (data, width) -> {
			JsonNode config = data.path(CONFIG);
			if (!data.path(NAME).isString() || !config.isObject()) {
				return plain(data, width);
			}
			String name = data.path(NAME).asString();
			String heading = "Environment " + ControlCharacters.singleLine(name) + "\n\n";
			if (config.isEmpty()) {
				return heading + "Nothing is set\n";
			}
			Map<String, String> origins = this.environments.isKnown(name) ? this.environments.get(name).origins()
					: Map.of();
			List<Row> rows = new ArrayList<>();
			config.properties()
				.forEach((key) -> addRows(rows, key.getKey(), key.getValue(), origins.getOrDefault(key.getKey(), "")));
			return heading + aligned(rows);
		};
	}

	private static void addRows(List<Row> rows, String key, JsonNode value, String from) {
		if (value.isObject() && !value.isEmpty()) {
			value.properties().forEach((inner) -> addRows(rows, key + "." + inner.getKey(), inner.getValue(), from));
			return;
		}
		String text = value.isString() ? value.asString() : JsonText.compact().text(value);
		rows.add(new Row(ControlCharacters.singleLine(key), ControlCharacters.singleLine(text), from));
	}

	private static String aligned(List<Row> rows) {
		int keys = rows.stream().mapToInt((row) -> DisplayWidth.of(row.key())).max().orElse(0);
		int values = rows.stream().mapToInt((row) -> DisplayWidth.of(row.value())).max().orElse(0);
		StringBuilder text = new StringBuilder();
		for (Row row : rows) {
			String line = DisplayWidth.pad(row.key(), keys) + "  "
					+ DisplayWidth.pad(row.value(), Math.min(values, WIDEST_VALUE)) + "  " + row.from();
			text.append(line.stripTrailing()).append('\n');
		}
		return text.toString();
	}

	private static String line(JsonNode text) {
		return ControlCharacters.singleLine(text.asString(""));
	}

	private static String plain(JsonNode data, int width) {
		StringBuilder text = new StringBuilder();
		try {
			new HumanRenderer().render(Envelope.success(data), RenderContext.ofWidth(width), text);
		}
		catch (IOException ex) {
			throw new IllegalStateException("Text in memory cannot fail", ex);
		}
		return text.toString();
	}

	private record Row(String key, String value, String from) {
	}

}
