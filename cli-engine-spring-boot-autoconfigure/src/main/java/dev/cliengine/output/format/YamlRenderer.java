package dev.cliengine.output.format;

import java.io.IOException;

import dev.cliengine.output.Envelope;
import dev.cliengine.output.EnvelopeTree;
import dev.cliengine.output.RenderContext;
import dev.cliengine.output.Renderer;

/**
 * The format {@code yaml}: the whole envelope, its members in the order of JSON, in block
 * style. A reader of YAML 1.1 and one of 1.2 get the same values.
 * <p>
 * Rows are collected: YAML is for people and for files that people keep; for lists longer
 * than memory there are csv, ndjson and json.
 *
 * @since 0.1.0
 */
public final class YamlRenderer implements Renderer {

	@Override
	public String name() {
		return "yaml";
	}

	/**
	 * Writes the document.
	 * @throws dev.cliengine.core.CliException when the data are nested deeper than 1000
	 * levels
	 */
	@Override
	public void render(Envelope envelope, RenderContext context, Appendable out) throws IOException {
		if (envelope.text() != null) {
			out.append(envelope.text());
		}
		else {
			new YamlText(out).write(EnvelopeTree.of(envelope));
		}
	}

}
