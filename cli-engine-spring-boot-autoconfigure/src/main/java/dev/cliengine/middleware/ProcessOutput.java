package dev.cliengine.middleware;

import org.jspecify.annotations.Nullable;

import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.ResultSpec;
import dev.cliengine.core.CliException;
import dev.cliengine.output.Renderer;
import dev.cliengine.terminal.Audience;
import dev.cliengine.terminal.Prompter;

/**
 * Answers on the streams of the process.
 */
final class ProcessOutput implements RunOutput {

	private final CommandLineIo io;

	private final ResultWriter results;

	private final FailureWriter failures;

	ProcessOutput(CommandLineIo io, OutputFormats formats, @Nullable FailureFormat own) {
		this.io = io;
		this.results = new ResultWriter(io, formats);
		this.failures = new FailureWriter(formats, io, own);
	}

	@Override
	public Audience audience() {
		return this.io.audience();
	}

	@Override
	public Prompter prompter() {
		return this.io.prompter();
	}

	@Override
	public EventOutput events() {
		return new JsonLineEvents(this.io.streams().out(), this.io.mapper());
	}

	@Override
	public boolean machine(Renderer renderer) {
		return renderer.machine();
	}

	@Override
	public boolean ownsProcess() {
		return true;
	}

	@Override
	public void text(String text) {
		this.results.text(text);
	}

	@Override
	public void result(RunAnswer answer, ResultQuery query, Renderer renderer) {
		this.results.result(answer.envelope(), answer.view(), query, renderer);
	}

	@Override
	public void document(RunAnswer answer, ResultSpec spec, ResultQuery query, Renderer renderer) {
		this.results.document(answer.envelope(), spec, query, renderer);
	}

	@Override
	public void streamed(RunAnswer answer) {
		// The events said everything
	}

	@Override
	public void failure(CliException failure, RunAnswer answer, CommandArguments globals) {
		this.failures.write(failure, answer.envelope(), globals);
	}

	@Override
	public int lastResort(Throwable thrown) {
		return this.failures.lastResort(thrown);
	}

}
