package dev.cliengine.command.parse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * Reads content from files, relative to the working directory, and from standard input.
 *
 * @since 0.1.0
 */
public final class FileContentSource implements ContentSource {

	private static final int MOST_MEBIBYTES = 16;

	private static final int MOST = MOST_MEBIBYTES * 1024 * 1024;

	private final InputStream standardInput;

	/**
	 * @param standardInput read to its end at most once a line; never closed
	 */
	public FileContentSource(InputStream standardInput) {
		this.standardInput = standardInput;
	}

	/**
	 * @throws CliException with {@link ErrorCategory#NOT_FOUND} if there is no such file,
	 * with {@link ErrorCategory#VALIDATION} if it is a directory, cannot be read, is no
	 * text in UTF-8 or is larger than 16 MiB
	 */
	@Override
	public String file(String path) {
		String name = "file '" + Shown.of(path) + "'";
		if (path.isEmpty()) {
			throw invalid("'@' is not followed by the name of a file", "Write '@' and a path, or '@@' for one '@'");
		}
		try {
			Path file = Path.of(path);
			if (Files.isDirectory(file)) {
				throw invalid(name + " is a directory", "Name a file in it");
			}
			try (InputStream stream = Files.newInputStream(file)) {
				return text(name, stream);
			}
		}
		catch (InvalidPathException ex) {
			throw invalid(name + " cannot exist: no path looks like this", "Check the path after '@'");
		}
		catch (NoSuchFileException ex) {
			throw CliException.category(ErrorCategory.NOT_FOUND)
				.fix("Check the path after '@', it starts from the working directory; '@@' stands for one '@'")
				.cause(ex)
				.message(name + " does not exist");
		}
		catch (IOException ex) {
			throw unreadable(name, ex);
		}
	}

	@Override
	public String standardInput() {
		try {
			return text("standard input", this.standardInput);
		}
		catch (IOException ex) {
			throw unreadable("standard input", ex);
		}
	}

	private static String text(String name, InputStream stream) throws IOException {
		byte[] bytes = stream.readNBytes(MOST + 1);
		if (bytes.length > MOST) {
			throw invalid(name + " is larger than " + MOST_MEBIBYTES + " MiB",
					"Pass at most " + MOST_MEBIBYTES + " MiB as a value");
		}
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
			.onMalformedInput(CodingErrorAction.REPORT)
			.onUnmappableCharacter(CodingErrorAction.REPORT);
		ByteBuffer in = ByteBuffer.wrap(bytes);
		CharBuffer out = CharBuffer.allocate(bytes.length);
		if (decoder.decode(in, out, true).isError()) {
			throw invalid(name + " is not text in UTF-8, see byte " + in.position() + " counted from 0",
					"Convert it to UTF-8");
		}
		String text = out.flip().toString();
		return text.startsWith("\uFEFF") ? text.substring(1) : text;
	}

	private static CliException unreadable(String name, IOException cause) {
		return CliException.category(ErrorCategory.VALIDATION)
			.fix("Check that you may read it")
			.cause(cause)
			.message(name + " cannot be read");
	}

	private static CliException invalid(String message, String fix) {
		return CliException.category(ErrorCategory.VALIDATION).fix(fix).message(message);
	}

}
