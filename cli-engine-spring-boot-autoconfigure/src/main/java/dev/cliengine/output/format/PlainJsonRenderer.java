package dev.cliengine.output.format;

import java.io.IOException;

import dev.cliengine.output.Envelope;
import dev.cliengine.output.EnvelopeJson;
import dev.cliengine.output.RenderContext;
import dev.cliengine.output.Renderer;

/**
 * The format {@code json} of applications without envelopes: the data alone, with the
 * members in the order in which the command gives them, and no warnings. A failure is its
 * whole envelope.
 *
 * @since 0.1.0
 */
public final class PlainJsonRenderer implements Renderer {

	@Override
	public String name() {
		return "json";
	}

	@Override
	public boolean writesWarnings() {
		return false;
	}

	@Override
	public void render(Envelope envelope, RenderContext context, Appendable out) throws IOException {
		if (envelope.text() != null) {
			out.append(envelope.text());
		}
		else if (envelope.failed()) {
			EnvelopeJson.write(envelope, out);
		}
		else {
			EnvelopeJson.writeData(envelope, out);
		}
	}

}
