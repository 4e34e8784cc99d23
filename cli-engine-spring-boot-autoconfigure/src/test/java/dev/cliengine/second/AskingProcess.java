package dev.cliengine.second;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

import dev.cliengine.core.Cancellation;
import dev.cliengine.core.EnvironmentVariables;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.core.ExitCodePolicy;
import dev.cliengine.terminal.Audience;
import dev.cliengine.terminal.Editor;
import dev.cliengine.terminal.ProcessExit;
import dev.cliengine.terminal.ProcessSignals;
import dev.cliengine.terminal.Streams;
import dev.cliengine.terminal.TerminalProbe;
import dev.cliengine.terminal.TerminalPrompter;

/**
 * The process on the other side of {@link TerminalQuestionsTests}: asks for a secret or
 * opens the editor, and ends as applications do.
 */
final class AskingProcess {

	private final Streams streams = Streams.claimProcess();

	private final EnvironmentVariables environment = EnvironmentVariables.process();

	private final Audience audience = Audience.of(this.environment.values(),
			TerminalProbe.process(this.environment.values()));

	private final ProcessExit exit = ProcessExit.system();

	public static void main(String[] arguments) throws InterruptedException {
		AskingProcess process = new AskingProcess();
		switch (arguments[0]) {
			case "ask" -> process.cancellable(() -> process.ask(process.streams), true);
			case "linger" -> process.cancellable(() -> process.ask(process.streams), false);
			case "plain" -> process.ask(process.streams);
			case "leave" -> process.leave();
			case "edit" -> process.cancellable(() -> process.edit(Path.of(arguments[1])), true);
			default -> throw new IllegalArgumentException(arguments[0]);
		}
	}

	private void ask(Streams streams) {
		TerminalPrompter prompter = new TerminalPrompter(streams, this.audience);
		String secret = prompter.secret("Token:").map((text) -> text.length() + " characters").orElse("nothing");
		streams.err().line("typed " + secret);
		streams.err().line("then " + prompter.line("Name:"));
	}

	private void edit(Path file) {
		new Editor(this.environment, this.audience).edit(file);
	}

	/** The process ends while somebody is typing. */
	private void leave() {
		ask(new Streams(new InputStream() {

			@Override
			public int read() {
				new Thread(() -> AskingProcess.this.exit.exit(9)).start();
				await(new CountDownLatch(1));
				return -1;
			}

		}, new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err)));
	}

	private void cancellable(Runnable work, boolean obedient) {
		Cancellation cancellation = new Cancellation();
		CountDownLatch ended = new CountDownLatch(1);
		cancellation.onCancel(() -> {
			this.streams.err().line("cancelled " + cancellation.reason());
			if (obedient) {
				ended.countDown();
			}
		});
		ProcessSignals.cancelOn(cancellation, () -> this.exit.halt(130));
		Thread worker = new Thread(() -> {
			try {
				work.run();
			}
			finally {
				ended.countDown();
			}
		});
		worker.setDaemon(true);
		worker.start();
		await(ended);
		ErrorCategory reason = cancellation.reason();
		this.exit.exit((reason != null) ? ExitCodePolicy.standard().exitCode(reason) : 0);
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
