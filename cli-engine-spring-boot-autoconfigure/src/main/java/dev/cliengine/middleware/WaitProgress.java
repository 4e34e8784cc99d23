package dev.cliengine.middleware;

import java.time.Duration;

import dev.cliengine.core.OperationState;
import dev.cliengine.terminal.Audience;
import dev.cliengine.terminal.TalkStream;

/**
 * One line on the terminal that says how far an operation is, gone in the end.
 */
final class WaitProgress implements AutoCloseable {

	private static final String START_OF_LINE = "\r\u001B[K";

	private final boolean on;

	private final TalkStream talk;

	private boolean shown;

	private WaitProgress(boolean on, TalkStream talk) {
		this.on = on;
		this.talk = talk;
	}

	static WaitProgress of(Audience audience, TalkStream talk) {
		return new WaitProgress(audience.errorTerminal() && !audience.dumb() && !audience.ci() && !audience.agent(),
				talk);
	}

	void show(OperationState<?> state, Duration waited) {
		if (this.on) {
			this.talk.raw(START_OF_LINE);
			this.talk.print("Waiting for " + state.id() + ": " + state.state() + " (" + waited.toSeconds() + " s)");
			this.shown = true;
		}
	}

	@Override
	public void close() {
		if (this.shown) {
			this.talk.raw(START_OF_LINE);
		}
	}

}
