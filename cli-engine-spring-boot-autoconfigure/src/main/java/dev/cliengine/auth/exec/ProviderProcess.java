package dev.cliengine.auth.exec;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

import dev.cliengine.auth.exec.ProgramStart.StartException;
import dev.cliengine.core.Cancellation;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * Runs the program of a provider once, from its input to its end, and never leaves it
 * behind.
 */
final class ProviderProcess {

	/** How long what it printed may take to arrive once it has ended. */
	private static final Duration LAST_BYTES = Duration.ofSeconds(2);

	private final ExecCommand command;

	private final ProgramStart start;

	ProviderProcess(ExecCommand command, ProgramStart start) {
		this.command = command;
		this.start = start;
	}

	/**
	 * Runs it to its end.
	 * @throws CliException if it cannot be started, prints too much, takes too long or is
	 * cancelled
	 * @throws InterruptedException if this thread is interrupted; the program is killed
	 */
	Ending run(byte[] input, Cancellation cancellation) throws InterruptedException {
		Process process = start();
		Runnable kill = () -> kill(process.toHandle());
		Runnable forget = cancellation.onCancel(kill);
		try {
			CapturedStream output = CapturedStream.of(process.getInputStream(), this.command.outputLimit(), kill);
			CapturedStream error = CapturedStream.of(process.getErrorStream(), this.command.outputLimit(), kill);
			feed(process, input);
			boolean inTime = await(process);
			refuseCancelled(cancellation);
			if (!inTime) {
				throw failure("signal: killed: ", "It was given " + this.command.timeout() + " and took longer");
			}
			byte[] printed = output.bytes(LAST_BYTES);
			String said = new String(error.bytes(LAST_BYTES), StandardCharsets.UTF_8).strip();
			refuseTooMuch(output, "stdout");
			refuseTooMuch(error, "stderr");
			return new Ending(process.exitValue(), printed, said);
		}
		finally {
			forget.run();
			if (process.isAlive()) {
				kill.run();
			}
		}
	}

	private Process start() throws InterruptedException {
		try {
			return this.start.start(this.command.command());
		}
		catch (StartException ex) {
			throw failure(ex.getMessage() + ": ", "Install \"" + this.command.program()
					+ "\", or name another program for the provider \"" + this.command.name() + "\"");
		}
	}

	private boolean await(Process process) throws InterruptedException {
		if (this.command.timeout().isZero()) {
			process.waitFor();
			return true;
		}
		return process.waitFor(TimeUnit.NANOSECONDS.convert(this.command.timeout()), TimeUnit.NANOSECONDS);
	}

	private void refuseCancelled(Cancellation cancellation) {
		ErrorCategory reason = cancellation.reason();
		if (reason != null) {
			throw new CliException(reason, "auth: exec " + this.command.program() + ": stopped");
		}
	}

	private void refuseTooMuch(CapturedStream stream, String name) {
		if (stream.isTooMuch()) {
			throw failure("it printed more than " + this.command.outputLimit() + " bytes to " + name,
					"Have the program print its answer alone");
		}
	}

	private CliException failure(String what, String fix) {
		return CliException.category(ErrorCategory.AUTHENTICATION)
			.fix(fix)
			.message("auth: exec " + this.command.program() + ": " + what);
	}

	/** On a thread of its own, since a program need not read what it is given. */
	private static void feed(Process process, byte[] input) {
		Thread writer = new Thread(() -> {
			try (OutputStream stream = process.getOutputStream()) {
				stream.write(input);
			}
			catch (IOException ex) {
				// It answered without reading the question, or it ended
			}
		}, "cli-auth-exec-input");
		writer.setDaemon(true);
		writer.start();
	}

	/**
	 * From the top down, so that nothing is left that could start others. The JDK has no
	 * process groups: what a program starts while it is being looked at lives on.
	 */
	private static void kill(ProcessHandle process) {
		List<ProcessHandle> children = process.children().toList();
		process.destroyForcibly();
		children.forEach(ProviderProcess::kill);
	}

	/**
	 * How it ended.
	 *
	 * @param exitValue its exit status, or 128 and the number of the signal that ended it
	 * @param output what it printed to stdout
	 * @param error what it printed to stderr, without blanks around it
	 */
	record Ending(int exitValue, byte[] output, String error) {

		/** {@code exit status 3: what it said}. */
		String description() {
			// The JDK tells a signal as shells do
			boolean signal = this.exitValue > 128 && this.exitValue <= 128 + 64;
			return (signal ? "signal: " + (this.exitValue - 128) : "exit status " + this.exitValue) + ": " + this.error;
		}

		boolean isSuccess() {
			return this.exitValue == 0;
		}

	}

}
