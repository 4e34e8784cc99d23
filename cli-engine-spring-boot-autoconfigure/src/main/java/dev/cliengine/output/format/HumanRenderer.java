package dev.cliengine.output.format;

import java.io.IOException;

import dev.cliengine.output.Envelope;
import dev.cliengine.output.ErrorInfo;
import dev.cliengine.output.RenderContext;
import dev.cliengine.output.Renderer;
import dev.cliengine.output.TextView;
import dev.cliengine.terminal.ControlCharacters;
import tools.jackson.databind.JsonNode;

/**
 * The format {@code human}: tables and lines that fit the width, without colours, and
 * never a control character that came with the data. Metadata are not shown. Warnings are
 * not either: they are talk, which whoever runs the command writes to standard error.
 *
 * @since 0.1.0
 */
public final class HumanRenderer implements Renderer {

	@Override
	public String name() {
		return "human";
	}

	@Override
	public void render(Envelope envelope, RenderContext context, Appendable out) throws IOException {
		JsonNode data = envelope.data();
		if (envelope.text() != null) {
			out.append(envelope.text());
		}
		else if (envelope.error() != null) {
			error(envelope.error(), envelope, out);
		}
		else if (data != null && context.view() instanceof TextView view) {
			out.append(ControlCharacters.neutralise(view.render(data, context.width())));
		}
		else {
			Findings findings = new Findings();
			new DataText(context, envelope.pagination(), findings).write(data, out);
			new Notes(findings).write(envelope, out);
		}
	}

	private static void error(ErrorInfo error, Envelope envelope, Appendable out) throws IOException {
		out.append("Error: ").append(ControlCharacters.neutralise(error.message())).append('\n');
		String fix = envelope.fix();
		if (fix != null && !fix.isEmpty()) {
			out.append("Fix: ").append(ControlCharacters.neutralise(fix)).append('\n');
		}
		Notes.nextSteps(envelope.nextActions(), out);
	}

}
