package dev.cliengine.output.format;

import java.io.IOException;

import dev.cliengine.output.Envelope;
import dev.cliengine.output.ErrorInfo;
import dev.cliengine.terminal.ControlCharacters;
import dev.cliengine.terminal.Meaning;
import dev.cliengine.terminal.Palette;

/**
 * Tells people what went wrong and how to get past it.
 */
final class ErrorText {

	private ErrorText() {
	}

	static void write(ErrorInfo error, Envelope envelope, Palette palette, Appendable out) throws IOException {
		line(palette.paint(Meaning.ERROR, "Error:"), error.message(), out);
		String fix = envelope.fix();
		if (fix != null && !fix.isEmpty()) {
			line(palette.paint(Meaning.HINT, "Fix:"), fix, out);
		}
		Notes.nextSteps(envelope.nextActions(), palette, out);
	}

	private static void line(String label, String text, Appendable out) throws IOException {
		out.append(label).append(' ').append(ControlCharacters.neutralise(text)).append('\n');
	}

}
