package dev.cliengine.builtin;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

import dev.cliengine.output.Column;
import dev.cliengine.output.ColumnsView;
import dev.cliengine.output.Envelope;
import dev.cliengine.output.RenderContext;
import dev.cliengine.output.TextView;
import dev.cliengine.output.format.HumanRenderer;
import dev.cliengine.terminal.ControlCharacters;
import dev.cliengine.terminal.DisplayWidth;

/**
 * What was found as a table. Snippets are cut to the room there is, since without them
 * the table says nothing.
 */
final class SearchView implements TextView {

	private static final String COMMAND = "command";

	private static final String CONFIDENCE = "confidence";

	private static final String SNIPPET = "snippet";

	private static final ColumnsView COLUMNS = ColumnsView.of(Column.of("Command", COMMAND).noTruncated(),
			Column.of("Confidence", CONFIDENCE), Column.of("Snippet", SNIPPET));

	private static final int GUTTERS = 4;

	private static final String DOTS = "...";

	@Override
	public String render(JsonNode data, int width) {
		boolean hits = data.isArray() && data.valueStream().allMatch((hit) -> hit.has(COMMAND));
		return hits ? write(rows(data, width), new RenderContext(width, COLUMNS, List.of()))
				: write(data, RenderContext.ofWidth(width));
	}

	private static JsonNode rows(JsonNode hits, int width) {
		int longest = hits.valueStream().mapToInt((hit) -> DisplayWidth.of(line(hit, COMMAND))).max().orElse(0);
		int room = width - Math.max(longest, COMMAND.length()) - CONFIDENCE.length() - GUTTERS;
		ArrayNode rows = JsonNodeFactory.instance.arrayNode();
		for (JsonNode hit : hits) {
			rows.addObject()
				.put(COMMAND, line(hit, COMMAND))
				.put(CONFIDENCE, String.format(Locale.ROOT, "%.2f", hit.path(CONFIDENCE).asDouble(0)))
				.put(SNIPPET, cut(line(hit, SNIPPET), Math.max(room, SNIPPET.length())));
		}
		return rows;
	}

	private static String line(JsonNode hit, String field) {
		return ControlCharacters.singleLine(hit.path(field).asString(""));
	}

	private static String cut(String text, int columns) {
		return (DisplayWidth.of(text) <= columns) ? text : DisplayWidth.cut(text, columns - DOTS.length()) + DOTS;
	}

	private static String write(JsonNode data, RenderContext context) {
		StringBuilder text = new StringBuilder();
		try {
			new HumanRenderer().render(Envelope.success(data), context, text);
		}
		catch (IOException ex) {
			throw new IllegalStateException("Text in memory cannot fail", ex);
		}
		return text.toString();
	}

}
