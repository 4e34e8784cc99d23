package dev.cliengine.output.format;

import java.io.IOException;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.output.Envelope;
import dev.cliengine.output.RenderContext;
import dev.cliengine.output.Renderer;
import dev.cliengine.terminal.ControlCharacters;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The format {@code value}: a single value as it is, and a newline; of a list of single
 * values one a line. Nothing for nothing, an empty line for a null in a list. Where
 * exactly one field is asked for, an object stands for the value of that field.
 * <p>
 * On a terminal control characters are made visible; into a pipe or a file the value goes
 * raw. Rows are collected, because whether all are single values must be known before the
 * first is written. Pagination, metadata, warnings and next actions are left out; errors
 * are text for people.
 *
 * @since 0.1.0
 */
public final class ValueRenderer implements Renderer {

	@Override
	public String name() {
		return "value";
	}

	/**
	 * Writes the value.
	 * @throws CliException of category {@code VALIDATION} when the data are anything but
	 * single values
	 */
	@Override
	public void render(Envelope envelope, RenderContext context, Appendable out) throws IOException {
		JsonNode data = envelope.collected().data();
		if (envelope.text() != null) {
			out.append(envelope.text());
		}
		else if (envelope.error() != null) {
			ErrorText.write(envelope.error(), envelope, context.palette(), out);
		}
		else if (data != null && !data.isNull() && !data.isMissingNode()) {
			StringBuilder lines = new StringBuilder();
			if (data.isArray()) {
				data.forEach((item) -> line(item, "a list of objects", context, lines));
			}
			else {
				line(data, "an object", context, lines);
			}
			out.append(lines);
		}
	}

	private static void line(JsonNode item, String shape, RenderContext context, StringBuilder lines) {
		JsonNode value = item;
		String found = item.isArray() ? "a list of lists" : shape;
		if (item.isObject() && context.fields().size() == 1) {
			value = ValuePath.find(item, context.fields().get(0));
			found = "not single in that field";
		}
		if (value != null && value.isContainer()) {
			throw CliException.category(ErrorCategory.VALIDATION)
				.fix("Use --fields NAME to choose one field that is a single value, or --expr to compute one.")
				.message("the format value prints single values, and the result is " + found);
		}
		lines.append(text(value, context.outputTerminal())).append('\n');
	}

	private static String text(@Nullable JsonNode value, boolean terminal) {
		if (value == null || value.isNull()) {
			return "";
		}
		String text = CellText.raw(value);
		return terminal ? ControlCharacters.neutralise(text) : text;
	}

}
