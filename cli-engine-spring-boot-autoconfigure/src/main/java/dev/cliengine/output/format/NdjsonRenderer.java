package dev.cliengine.output.format;

import java.io.IOException;

import dev.cliengine.output.Envelope;
import dev.cliengine.output.EnvelopeJson;
import dev.cliengine.output.JsonText;
import dev.cliengine.output.RenderContext;
import dev.cliengine.output.Renderer;
import dev.cliengine.output.Rows;
import tools.jackson.databind.JsonNode;

/**
 * The format {@code ndjson}: one line of compact JSON an item when the data are a list,
 * else one line for the data, and no line for nothing. Rows are written as they are read.
 * <p>
 * What the envelope says beside the data is left out: pagination, metadata, warnings and
 * next actions. An error is one line, the envelope.
 *
 * @since 0.1.0
 */
public final class NdjsonRenderer implements Renderer {

	@Override
	public String name() {
		return "ndjson";
	}

	@Override
	public void render(Envelope envelope, RenderContext context, Appendable out) throws IOException {
		JsonNode data = envelope.data();
		Rows rows = envelope.list();
		if (envelope.text() != null) {
			out.append(envelope.text());
		}
		else if (envelope.failed()) {
			EnvelopeJson.writeLine(envelope, out);
		}
		else if (rows != null) {
			while (rows.hasNext()) {
				line(rows.next(), out);
			}
		}
		else if (data != null && !data.isNull() && !data.isMissingNode()) {
			line(data, out);
		}
	}

	private static void line(JsonNode value, Appendable out) throws IOException {
		JsonText.compact().write(value, out);
		out.append('\n');
	}

}
