package dev.cliengine.output.format;

import java.io.IOException;

import dev.cliengine.output.Envelope;
import dev.cliengine.output.EnvelopeTree;
import dev.cliengine.output.RenderContext;
import dev.cliengine.output.Renderer;

/**
 * The format {@code toon}: the whole envelope in Token-Oriented Object Notation 4.0, keys
 * sorted at every level, commas, two blanks a level. There is no newline at the end, as
 * the specification wants it, and an envelope that says nothing is an empty document.
 * <p>
 * Rows are collected: how many there are, and whether all have the same keys, stands
 * before the first one.
 *
 * @since 0.1.0
 */
public final class ToonRenderer implements Renderer {

	@Override
	public String name() {
		return "toon";
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
			new ToonEncoder(ToonOptions.DEFAULT, out).write(EnvelopeTree.sorted(envelope));
		}
	}

}
