package dev.cliengine.builtin.batch;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

import dev.cliengine.command.InputSource;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * Reads a batch line by line, however long it is.
 */
final class BatchReader implements AutoCloseable {

	/** A line of more is no command. */
	private static final int LONGEST = 1024 * 1024;

	private final InputSource source;

	private final InputStream in;

	private final BatchLine lines;

	private long number;

	BatchReader(InputSource source, BatchLine lines) {
		this.source = source;
		this.in = new BufferedInputStream(source.open());
		this.lines = lines;
	}

	/**
	 * The next item, {@code null} at the end.
	 * @throws CliException of category {@link ErrorCategory#VALIDATION} if what is read
	 * is no text, {@link ErrorCategory#FAILURE} if it cannot be read
	 */
	@Nullable BatchItem next() {
		String line = line();
		while (line != null) {
			String text = (this.number == 1 && line.startsWith("\uFEFF")) ? line.substring(1) : line;
			if (!text.isBlank() && !text.strip().startsWith("#")) {
				return this.lines.item(text, this.number);
			}
			line = line();
		}
		return null;
	}

	@Override
	public void close() {
		try {
			this.in.close();
		}
		catch (IOException ex) {
			// Everything that was needed is read
		}
	}

	private @Nullable String line() {
		this.number++;
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
		try {
			int next = this.in.read();
			if (next < 0) {
				return null;
			}
			while (next >= 0 && next != '\n') {
				bytes.write(next);
				if (bytes.size() > LONGEST) {
					throw refused("is longer than 1 MiB", null);
				}
				next = this.in.read();
			}
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray())).toString();
		}
		catch (CharacterCodingException ex) {
			throw refused("is no text in UTF-8", ex);
		}
		catch (IOException ex) {
			throw CliException.category(ErrorCategory.FAILURE)
				.cause(ex)
				.fix("Check that you may read it")
				.message(this.source.name() + " cannot be read");
		}
	}

	private CliException refused(String problem, @Nullable Exception cause) {
		return CliException.category(ErrorCategory.VALIDATION)
			.cause(cause)
			.fix("Check that it is the right file; nothing after line " + (this.number - 1) + " was run")
			.message(this.source.name() + ", line " + this.number + ": it " + problem);
	}

}
