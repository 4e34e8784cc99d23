package dev.cliengine.output.format;

import java.io.IOException;

import dev.cliengine.output.Envelope;
import dev.cliengine.output.EnvelopeJson;
import dev.cliengine.output.RenderContext;
import dev.cliengine.output.Renderer;

/**
 * The format {@code json}: the whole envelope, whatever the view, fields and width are.
 *
 * @since 0.1.0
 */
public final class JsonRenderer implements Renderer {

	@Override
	public String name() {
		return "json";
	}

	@Override
	public void render(Envelope envelope, RenderContext context, Appendable out) throws IOException {
		if (envelope.text() != null) {
			out.append(envelope.text());
		}
		else {
			EnvelopeJson.write(envelope, out);
		}
	}

}
