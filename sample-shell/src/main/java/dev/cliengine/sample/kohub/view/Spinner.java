package dev.cliengine.sample.kohub.view;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import dev.cliengine.terminal.TalkStream;

/**
 * Turns on a terminal, and tells how many seconds something already takes. Nothing is
 * left on the line when it is done.
 *
 * @since 0.1.0
 */
public final class Spinner {

	private static final String DOTS = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏";

	private static final String STROKES = "|/-\\";

	private static final long MILLIS = 100;

	private final TalkStream target;

	private final String label;

	private final String frames;

	private boolean over;

	private Spinner(TalkStream target, String label, String frames) {
		this.target = target;
		this.label = label;
		this.frames = frames;
	}

	/**
	 * Does something, and turns meanwhile.
	 * @param label what takes its time
	 * @param rich whether icons may be drawn
	 */
	public static <T extends @Nullable Object> T during(TalkStream target, String label, boolean rich,
			Supplier<T> work) {
		Spinner spinner = new Spinner(target, Cells.oneLine(label), rich ? DOTS : STROKES);
		Thread thread = new Thread(spinner::turn, "kohub-spinner");
		thread.setDaemon(true);
		thread.start();
		try {
			return work.get();
		}
		finally {
			spinner.close();
		}
	}

	private synchronized void close() {
		this.over = true;
		notifyAll();
		this.target.raw("\r\u001b[K");
	}

	private synchronized void turn() {
		try {
			for (int frame = 0; !this.over; frame++) {
				char icon = this.frames.charAt(frame % this.frames.length());
				long seconds = frame * MILLIS / 1000;
				String elapsed = (seconds > 0) ? "  " + seconds + " s" : "";
				this.target.raw("\r" + icon + " " + this.label + elapsed + "\u001b[K");
				wait(MILLIS);
			}
		}
		catch (InterruptedException ex) {
			// Nobody is to see it any more
		}
	}

}
