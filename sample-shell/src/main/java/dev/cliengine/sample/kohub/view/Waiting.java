package dev.cliengine.sample.kohub.view;

import dev.cliengine.terminal.TalkStream;

/**
 * Shows on a terminal how many seconds something already takes, until it is closed.
 *
 * @since 0.1.0
 */
public final class Waiting {

	private static final long SECOND = 1000;

	private final TalkStream target;

	private final String label;

	private boolean over;

	private Waiting(TalkStream target, String label) {
		this.target = target;
		this.label = label;
	}

	/** Shows the label and the seconds. */
	public static Waiting on(TalkStream target, String label) {
		Waiting waiting = new Waiting(target, Cells.oneLine(label));
		Thread thread = new Thread(waiting::show, "waiting");
		thread.setDaemon(true);
		thread.start();
		return waiting;
	}

	/** Shows nothing any more. */
	public synchronized void close() {
		this.over = true;
		notifyAll();
		this.target.raw("\r\u001b[K");
	}

	private synchronized void show() {
		for (int seconds = 0; !this.over; seconds++) {
			this.target.raw("\r" + this.label + "  " + seconds + " s\u001b[K");
			try {
				wait(SECOND);
			}
			catch (InterruptedException ex) {
				return;
			}
		}
	}

}
