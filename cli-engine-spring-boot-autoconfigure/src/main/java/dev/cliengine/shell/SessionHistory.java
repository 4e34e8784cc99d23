package dev.cliengine.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

import org.jline.reader.LineReader;
import org.jline.reader.LineReader.Option;

import dev.cliengine.core.CliException;
import dev.cliengine.io.AtomicFile;

/**
 * Keeps the lines of a session in a file that only its owner can read, save those that
 * may hold a secret and those that begin with a blank.
 *
 * @since 0.1.0
 */
public final class SessionHistory {

	/** Patterns of JLine: {@code :} parts them, {@code *} stands for anything. */
	private static final String SECRETS = "*token*:*secret*:*password*:*passwd*:*credential*:*api-key*:*apikey*";

	private final Supplier<Path> file;

	/**
	 * @param file the place of the file; may throw {@link CliException} where there is
	 * none
	 */
	public SessionHistory(Supplier<Path> file) {
		this.file = file;
	}

	/**
	 * Attaches the history to a reader; without a place to keep it, it lasts a session.
	 */
	void attach(LineReader reader) {
		reader.setVariable(LineReader.HISTORY_IGNORE, SECRETS);
		reader.setOpt(Option.HISTORY_IGNORE_SPACE);
		reader.setVariable(LineReader.HISTORY_SIZE, 10_000);
		reader.setVariable(LineReader.HISTORY_FILE_SIZE, 10_000);
		try {
			Path place = this.file.get();
			if (!Files.exists(place)) {
				AtomicFile.secret(place).write(new byte[0]);
			}
			reader.setVariable(LineReader.HISTORY_FILE, place);
			reader.getHistory().attach(reader);
		}
		catch (CliException ex) {
			reader.getHistory().attach(reader);
		}
	}

}
