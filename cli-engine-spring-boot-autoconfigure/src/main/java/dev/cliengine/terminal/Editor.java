package dev.cliengine.terminal;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import dev.cliengine.core.CliException;
import dev.cliengine.core.EnvironmentVariables;
import dev.cliengine.core.ErrorCategory;
import org.jspecify.annotations.Nullable;

/**
 * Lets people edit a file with the program of their choice: {@code VISUAL}, else
 * {@code EDITOR}, else {@code vi} or {@code nano}, on Windows {@code notepad}. A variable
 * that is empty counts as not set. What nobody chose is started only for a person at a
 * terminal; what somebody chose is always started, so ask {@link Audience#mayAsk()}
 * first.
 *
 * @since 0.1.0
 */
public final class Editor {

	private static final List<String> VARIABLES = List.of("VISUAL", "EDITOR");

	private static final List<String> DEFAULTS = (File.separatorChar == '\\') ? List.of("notepad")
			: List.of("vi", "nano");

	private static final long GRACE_MILLIS = 300;

	private final EnvironmentVariables environment;

	private final Audience audience;

	/** An editor that starts nothing yet. */
	public Editor(EnvironmentVariables environment, Audience audience) {
		this.environment = environment;
		this.audience = audience;
	}

	/**
	 * Opens the file on the terminal and waits until the editor is closed. Ctrl-C
	 * meanwhile is the editor's own affair, and the terminal is left as it was.
	 * @param file is edited in place; after a failure what it holds means nothing, so
	 * hand in a draft
	 * @throws CliException {@code FAILURE} when there is no editor, or it does not start,
	 * or ends with another code than 0; {@code INTERRUPTED} when the thread was
	 * interrupted, and then the editor is closed
	 */
	public void edit(Path file) {
		List<String> command = new ArrayList<>(command());
		command.add(file.toAbsolutePath().toString());
		TerminalModes modes = TerminalModes.save();
		Runnable listen = SignalBridge.handle(TerminationSignal.INT.name(), () -> {
			// the terminal sends it to the editor as well
		}).orElse(() -> {
		});
		try {
			int code = end(start(command));
			if (code != 0) {
				throw failure("the editor ended with code " + code, "Edit it again, or name another editor in EDITOR",
						null);
			}
		}
		finally {
			modes.restore();
			listen.run();
		}
	}

	private List<String> command() {
		ExecutablePath programs = new ExecutablePath(this.environment);
		for (String variable : VARIABLES) {
			String value = this.environment.get(variable);
			if (value != null && !value.isBlank()) {
				return command(programs, variable, value);
			}
		}
		Audience who = this.audience;
		if (!who.mayAsk() || !who.outputTerminal() || who.dumb()) {
			throw failure("no editor is set, and nobody is at a terminal to use one",
					"Set EDITOR to a command that edits without a terminal", null);
		}
		return DEFAULTS.stream()
			.flatMap((name) -> programs.find(name).stream())
			.findFirst()
			.map((program) -> List.of(program.toString()))
			.orElseThrow(() -> failure("no editor was found", "Set EDITOR to the command of an editor", null));
	}

	private static List<String> command(ExecutablePath programs, String variable, String value) {
		List<String> words = new ArrayList<>(CommandWords.split(value));
		if (words.isEmpty()) {
			throw failure("the command in " + variable + " cannot be understood", fix(variable), null);
		}
		Path program = programs.find(words.get(0))
			.orElseThrow(() -> failure("the editor '" + words.get(0) + "' of " + variable + " was not found",
					fix(variable), null));
		words.set(0, program.toString());
		return words;
	}

	private static String fix(String variable) {
		String other = variable.equals("EDITOR") ? "" : ", or unset it and set EDITOR";
		return "Set " + variable + " to the command of an installed editor" + other;
	}

	private static Process start(List<String> command) {
		try {
			return new ProcessBuilder(command).inheritIO().start();
		}
		catch (IOException ex) {
			throw failure("the editor '" + command.get(0) + "' could not be started", "Set EDITOR to another editor",
					ex);
		}
	}

	private static int end(Process process) {
		try {
			return process.waitFor();
		}
		catch (InterruptedException ex) {
			close(process);
			Thread.currentThread().interrupt();
			throw new CliException(ErrorCategory.INTERRUPTED, "command interrupted");
		}
	}

	/** An editor that is asked to end may put the terminal in order. */
	private static void close(Process process) {
		process.descendants().forEach(ProcessHandle::destroy);
		process.destroy();
		try {
			if (process.waitFor(GRACE_MILLIS, TimeUnit.MILLISECONDS)) {
				return;
			}
		}
		catch (InterruptedException ex) {
			// it has had its time
		}
		process.destroyForcibly();
	}

	private static CliException failure(String message, String fix, @Nullable Throwable cause) {
		return CliException.category(ErrorCategory.FAILURE).fix(fix).cause(cause).message(message);
	}

}
