package dev.cliengine.middleware;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.ResultSpec;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.output.Envelope;
import dev.cliengine.output.EnvelopeJson;
import dev.cliengine.output.RenderContext;
import dev.cliengine.output.Renderer;
import dev.cliengine.output.View;
import dev.cliengine.terminal.Audience;
import dev.cliengine.terminal.ClosedPipeException;
import dev.cliengine.terminal.DataText;
import dev.cliengine.terminal.Pager;
import dev.cliengine.terminal.Streams;
import dev.cliengine.terminal.TerminalProbe;
import dev.cliengine.terminal.TerminalWidth;

/**
 * Prints the envelope of a run that did not fail.
 */
final class ResultWriter {

	private final Streams streams;

	private final TerminalProbe probe;

	private final Audience audience;

	private final OutputFormats formats;

	private final Presentation presentation;

	ResultWriter(CommandLineIo io, OutputFormats formats) {
		this.streams = io.streams();
		this.probe = io.probe();
		this.audience = io.audience();
		this.formats = formats;
		this.presentation = io.presentation();
	}

	/**
	 * Prints text as it is.
	 * @throws CliException if it cannot be written; a reader who went away is no failure
	 */
	void text(String text) {
		print((out) -> out.append(text));
	}

	/**
	 * Prints what a command answered in the format asked for, and its warnings on the
	 * error stream unless they are a part of the format.
	 */
	void result(Envelope envelope, @Nullable View view, ResultQuery query, Renderer renderer) {
		RenderContext context = context(query.globals()).withView(view).withFields(query.columns());
		render(envelope, context, renderer);
		if (envelope.text() != null || !renderer.writesWarnings()) {
			envelope.warnings().forEach((warning) -> this.streams.err().line("Warning: " + warning));
		}
	}

	/**
	 * Prints what was answered in place of a command, to which the command's own view and
	 * fields mean nothing. In place of a stream it is one line, as the events are.
	 */
	void document(Envelope envelope, ResultSpec result, ResultQuery query, Renderer renderer) {
		if (result.streaming()) {
			print((out) -> EnvelopeJson.writeLine(envelope, out));
		}
		else {
			render(envelope, context(query.globals()), renderer);
		}
	}

	private void render(Envelope envelope, RenderContext context, Renderer renderer) {
		Pager pager = this.presentation.pager();
		if (pager == null || renderer.machine() || !pager.isOn()) {
			print((out) -> renderer.render(envelope, context, out));
			return;
		}
		print((out) -> {
			StringBuilder text = new StringBuilder();
			renderer.render(envelope, context, text);
			if (!pager.show(text.toString())) {
				out.append(text);
			}
		});
	}

	private RenderContext context(CommandArguments globals) {
		return RenderContext.ofWidth(width())
			.withHeading(!globals.flag(EngineOptions.NO_HEADING))
			.withCsvRaw(globals.flag(EngineOptions.CSV_RAW))
			.withOutputTerminal(this.audience.outputTerminal())
			.withPalette(this.presentation.output());
	}

	private int width() {
		return TerminalWidth.of(this.probe, this.audience);
	}

	private void print(Body body) {
		try {
			DataText out = new DataText(this.streams.out());
			body.writeTo(out);
			out.flush();
		}
		catch (ClosedPipeException ex) {
			// Whoever read the output had enough of it
		}
		catch (IOException ex) {
			throw failure(ex);
		}
	}

	static CliException failure(IOException cause) {
		String message = (cause.getMessage() != null) ? cause.getMessage() : "Cannot write the output";
		return CliException.category(ErrorCategory.FAILURE).cause(cause).message(message);
	}

	private interface Body {

		void writeTo(DataText out) throws IOException;

	}

}
