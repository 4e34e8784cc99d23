package dev.cliengine.builtin.script;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.cliengine.command.InputSource;
import dev.cliengine.command.parse.LineLexer;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * Reads a script as a whole, so that nothing runs of one that is broken, and commands
 * that read standard input do not get lines of it.
 */
final class ScriptFile {

	private static final int LONGEST = 1024 * 1024;

	private ScriptFile() {
	}

	/**
	 * The lines with something on them, comments left out. An open quote continues on the
	 * next line.
	 * @throws CliException of category {@link ErrorCategory#VALIDATION} if it is no text,
	 * too long, or a quote is not closed, {@link ErrorCategory#FAILURE} if it cannot be
	 * read
	 */
	static List<ScriptLine> read(InputSource source) {
		String[] lines = text(source).split("\r?\n", -1);
		List<ScriptLine> script = new ArrayList<>();
		int at = 0;
		while (at < lines.length) {
			String text = lines[at];
			int first = ++at;
			if (text.isBlank() || text.strip().startsWith("#")) {
				continue;
			}
			LineLexer.LexedLine lexed = LineLexer.lex(text);
			while (!lexed.complete()) {
				if (at == lines.length) {
					throw refused(source, ", line " + first + ": a quote is not closed", null);
				}
				text += "\n" + lines[at++];
				lexed = LineLexer.lex(text);
			}
			script.add(new ScriptLine(first, text.strip(), lexed.words()));
		}
		return script;
	}

	private static String text(InputSource source) {
		try (InputStream in = source.open()) {
			byte[] bytes = in.readNBytes(LONGEST + 1);
			if (bytes.length > LONGEST) {
				throw refused(source, " is longer than 1 MiB", null);
			}
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			return text.startsWith("\uFEFF") ? text.substring(1) : text;
		}
		catch (CharacterCodingException ex) {
			throw refused(source, " is no text in UTF-8", ex);
		}
		catch (IOException ex) {
			throw CliException.category(ErrorCategory.FAILURE)
				.cause(ex)
				.fix("Check that you may read it")
				.message(source.name() + " cannot be read");
		}
	}

	private static CliException refused(InputSource source, String problem, @Nullable Exception cause) {
		return CliException.category(ErrorCategory.VALIDATION)
			.cause(cause)
			.fix("Check that it is the right file; nothing of it was run")
			.message(source.name() + problem);
	}

}
