package dev.cliengine.middleware;

import java.io.IOException;

import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.ResultSpec;
import dev.cliengine.core.CliException;
import dev.cliengine.output.Envelope;
import dev.cliengine.output.Renderer;
import dev.cliengine.terminal.Audience;
import dev.cliengine.terminal.Prompter;

/**
 * Answers to a receiver; nobody is there who could be asked.
 */
final class ReceivedOutput implements RunOutput {

	private static final Audience NOBODY = new Audience(false, false, false, false, true, true);

	private final RunReceiver receiver;

	private final RunOutput process;

	/**
	 * @param process where it is said if the receiver itself fails
	 */
	ReceivedOutput(RunReceiver receiver, RunOutput process) {
		this.receiver = receiver;
		this.process = process;
	}

	@Override
	public Audience audience() {
		return NOBODY;
	}

	@Override
	public Prompter prompter() {
		return new Prompter() {

			@Override
			public boolean confirm(String question) {
				throw nobody();
			}

			@Override
			public String line(String question) {
				throw nobody();
			}

		};
	}

	@Override
	public EventOutput events() {
		return this.receiver.events();
	}

	@Override
	public boolean machine(Renderer renderer) {
		return true;
	}

	@Override
	public boolean ownsProcess() {
		return false;
	}

	@Override
	public void text(String text) {
		take(new RunAnswer(Envelope.text(text), null, 0));
	}

	@Override
	public void result(RunAnswer answer, ResultQuery query, Renderer renderer) {
		take(answer);
	}

	@Override
	public void document(RunAnswer answer, ResultSpec spec, ResultQuery query, Renderer renderer) {
		take(answer);
	}

	@Override
	public void streamed(RunAnswer answer) {
		take(answer);
	}

	@Override
	public void failure(CliException failure, RunAnswer answer, CommandArguments globals) {
		take(answer);
	}

	@Override
	public int lastResort(Throwable thrown) {
		return this.process.lastResort(thrown);
	}

	private void take(RunAnswer answer) {
		try {
			this.receiver.take(answer);
		}
		catch (IOException ex) {
			throw ResultWriter.failure(ex);
		}
	}

	private static IllegalStateException nobody() {
		return new IllegalStateException("Nobody is there who could be asked");
	}

}
