package dev.cliengine.auth.exec;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Starts a program found beforehand, and again when it is being written just now.
 */
final class ProgramStart {

	/** How the JDK reports what the system said: its number and its words. */
	private static final Pattern SYSTEM_ERROR = Pattern.compile("error[=:] ?(\\d+),? \\(?(.+?)\\)?\\s*$");

	private static final int NO_SUCH_FILE = 2;

	private static final int TEXT_FILE_BUSY = 26;

	private static final int RETRIES = 5;

	private final Function<String, Optional<Path>> programs;

	private final Starter starter;

	ProgramStart(Function<String, Optional<Path>> programs, Starter starter) {
		this.programs = programs;
		this.starter = starter;
	}

	/**
	 * Starts a command.
	 * @throws StartException if that fails
	 */
	Process start(List<String> command) throws StartException, InterruptedException {
		Path program = this.programs.apply(command.get(0))
			.orElseThrow(() -> new StartException(NO_SUCH_FILE, "No such file or directory"));
		List<String> words = new ArrayList<>(command);
		words.set(0, program.toString());
		for (int retry = 0;; retry++) {
			try {
				return this.starter.start(words);
			}
			catch (IOException ex) {
				StartException failure = failure(ex);
				if (failure.number != TEXT_FILE_BUSY || retry == RETRIES) {
					throw failure;
				}
				Thread.sleep(1L << retry);
			}
		}
	}

	private static StartException failure(IOException ex) {
		String text = (ex.getMessage() != null) ? ex.getMessage() : ex.getClass().getSimpleName();
		Matcher matcher = SYSTEM_ERROR.matcher(text);
		return matcher.find() ? new StartException(Integer.parseInt(matcher.group(1)), matcher.group(2))
				: new StartException(0, text);
	}

	/** Hands the words to the system. */
	@FunctionalInterface
	interface Starter {

		Process start(List<String> words) throws IOException;

	}

	/** What the system says of a program it does not start. */
	static final class StartException extends Exception {

		private static final long serialVersionUID = 1L;

		private final int number;

		StartException(int number, String message) {
			super(message);
			this.number = number;
		}

	}

}
