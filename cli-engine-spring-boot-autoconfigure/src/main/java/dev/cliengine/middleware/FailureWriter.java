package dev.cliengine.middleware;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;

import org.jspecify.annotations.Nullable;

import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.parse.UsageException;
import dev.cliengine.core.CliException;
import dev.cliengine.core.DebugPattern;
import dev.cliengine.output.Envelope;
import dev.cliengine.output.RenderContext;
import dev.cliengine.terminal.Palette;
import dev.cliengine.terminal.Streams;

/**
 * Prints a failure on the error stream: an envelope in the format of the run, or text for
 * people.
 */
final class FailureWriter {

	private final OutputFormats formats;

	private final Streams streams;

	private final Palette palette;

	private final @Nullable FailureFormat own;

	/**
	 * @param own what the application prints of failures, {@code null} for the engine's
	 */
	FailureWriter(OutputFormats formats, CommandLineIo io, @Nullable FailureFormat own) {
		this.formats = formats;
		this.own = own;
		this.streams = io.streams();
		this.palette = io.presentation().errors();
	}

	/**
	 * Prints a failure.
	 * @param envelope the failure as envelope
	 * @param globals global options as far as they are known
	 */
	void write(CliException failure, Envelope envelope, CommandArguments globals) {
		if (failure instanceof ReportedException) {
			return;
		}
		switch (failure.category()) {
			case INTERRUPTED, TERMINATED, HUNG_UP -> this.streams.err().line("command interrupted");
			default -> printOwnOr(failure, envelope, globals);
		}
		trace(failure, globals);
	}

	/** Says what went wrong while a failure was told, and how that ends the run. */
	int lastResort(Throwable thrown) {
		this.streams.err().line("Error: " + Causes.text(thrown));
		return 1;
	}

	private void printOwnOr(CliException failure, Envelope envelope, CommandArguments globals) {
		if (this.own == null) {
			print(failure, envelope, globals);
			return;
		}
		this.own.text(failure, this.formats.asksForMachine(globals), globals).lines().forEach(this.streams.err()::line);
	}

	private void print(CliException failure, Envelope envelope, CommandArguments globals) {
		if (failure instanceof UsageException usage && !this.formats.asksForMachine(globals)) {
			this.streams.err().line(usage.text());
			return;
		}
		StringBuilder text = new StringBuilder();
		try {
			this.formats.forFailure(globals)
				.render(envelope, RenderContext.ofWidth(80).withPalette(this.palette), text);
		}
		catch (IOException ex) {
			throw new IllegalStateException("Text in memory cannot fail", ex);
		}
		this.streams.err().raw(text.toString());
		if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
			this.streams.err().raw("\n");
		}
	}

	private void trace(CliException failure, CommandArguments globals) {
		String pattern = globals.text(EngineOptions.DEBUG);
		if (pattern != null && new DebugPattern(pattern).isOn("engine") && !(failure instanceof UsageException)) {
			StringWriter trace = new StringWriter();
			Throwable shown = (failure.getCause() != null) ? failure.getCause() : failure;
			shown.printStackTrace(new PrintWriter(trace));
			this.streams.err().print(trace.toString());
		}
	}

}
