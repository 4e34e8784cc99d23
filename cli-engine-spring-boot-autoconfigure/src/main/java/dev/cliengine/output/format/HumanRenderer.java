package dev.cliengine.output.format;

import java.io.IOException;

import dev.cliengine.output.Envelope;
import dev.cliengine.output.RenderContext;
import dev.cliengine.output.Renderer;
import dev.cliengine.output.Rows;
import dev.cliengine.output.TextView;
import dev.cliengine.terminal.ControlCharacters;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The format {@code human}: tables and lines that fit the width, in the colours of the
 * palette, and never a control character that came with the data. Metadata are not shown.
 * Warnings are not either: they are talk, which whoever runs the command writes to
 * standard error.
 * <p>
 * Rows are collected, because the width of a column is known only when its last value is;
 * of more than 10000 the rest is not read, and a note says so. A view that is a text gets
 * all of them.
 *
 * @since 0.1.0
 */
public final class HumanRenderer implements Renderer {

	private static final int MOST_ROWS = 10_000;

	@Override
	public String name() {
		return "human";
	}

	@Override
	public void render(Envelope envelope, RenderContext context, Appendable out) throws IOException {
		if (envelope.text() != null) {
			out.append(envelope.text());
		}
		else if (envelope.error() != null) {
			ErrorText.write(envelope.error(), envelope, context.palette(), out);
		}
		else if (context.view() instanceof TextView view) {
			text(envelope.collected(), view, context, out);
		}
		else {
			Envelope shown = envelope.collected(MOST_ROWS);
			data(shown, context, hasMore(envelope.rows()), out);
		}
	}

	private static void text(Envelope envelope, TextView view, RenderContext context, Appendable out)
			throws IOException {
		JsonNode data = envelope.data();
		if (data != null) {
			out.append(ControlCharacters.neutralise(view.render(data, context.width())));
		}
		else {
			data(envelope, context, false, out);
		}
	}

	private static void data(Envelope envelope, RenderContext context, boolean capped, Appendable out)
			throws IOException {
		Findings findings = new Findings();
		if (capped) {
			findings.capped();
		}
		new DataText(context, envelope.pagination(), findings).write(envelope.data(), out);
		new Notes(findings, context.palette()).write(envelope, out);
	}

	private static boolean hasMore(@Nullable Rows rows) {
		return rows != null && rows.hasNext();
	}

}
