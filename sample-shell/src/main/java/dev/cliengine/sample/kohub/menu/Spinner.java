package dev.cliengine.sample.kohub.menu;

import dev.cliengine.terminal.TalkStream;

/**
 * Turns until it is closed; a plain line where nothing can turn.
 */
final class Spinner {

	private static final String FRAMES = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏";

	private static final long MILLIS = 100;

	private final TalkStream err;

	private final String doing;

	private final Thread thread = new Thread(this::turn, "kohub-spinner");

	private Spinner(TalkStream err, String doing) {
		this.err = err;
		this.doing = doing;
	}

	static Spinner start(TalkStream err, String doing, boolean rich) {
		Spinner spinner = new Spinner(err, doing);
		if (rich) {
			spinner.thread.setDaemon(true);
			spinner.thread.start();
		}
		else {
			err.line(doing + "...");
		}
		return spinner;
	}

	private void turn() {
		try {
			for (int frame = 0; true; frame++) {
				long seconds = frame * MILLIS / 1000;
				this.err.raw("\r" + FRAMES.charAt(frame % FRAMES.length()) + " ");
				this.err.print(this.doing + "..." + ((seconds > 0) ? " " + seconds + "s" : ""));
				Thread.sleep(MILLIS);
			}
		}
		catch (InterruptedException ex) {
			this.err.raw("\r\u001b[K");
		}
	}

	/** Leaves nothing on the line. */
	void close() {
		if (!this.thread.isAlive()) {
			return;
		}
		this.thread.interrupt();
		boolean interrupted = false;
		while (this.thread.isAlive()) {
			try {
				this.thread.join();
			}
			catch (InterruptedException ex) {
				interrupted = true;
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}

}
