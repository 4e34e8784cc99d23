package dev.cliengine.terminal;

import java.time.Clock;
import java.util.function.IntSupplier;
import java.util.function.LongFunction;

import org.jspecify.annotations.Nullable;

/**
 * How far something long is, in one line of stderr that is drawn over at most ten times a
 * second and removed at the end. It is for people at a terminal: on pipes, for build
 * servers, for agents and on dumb terminals nothing is ever written. Safe for use by
 * several threads.
 *
 * @since 0.1.0
 */
public final class ProgressBar {

	private static final long PAUSE_MILLIS = 100;

	private static final String CLEAR = "\r\u001B[K";

	private final TalkStream err;

	private final boolean visible;

	private final IntSupplier columns;

	private final boolean unicode;

	private final Clock clock;

	private @Nullable ProgressLine line;

	private int width;

	private long drawn;

	/**
	 * @param err where it is drawn
	 * @param audience who is there
	 * @param columns of the terminal, asked when a bar begins
	 * @param unicode whether the terminal can show block characters
	 * @param clock tells when it is time to draw again
	 */
	public ProgressBar(TalkStream err, Audience audience, IntSupplier columns, boolean unicode, Clock clock) {
		this.err = err;
		this.visible = audience.errorTerminal() && !audience.ci() && !audience.agent() && !audience.dumb();
		this.columns = columns;
		this.unicode = unicode;
		this.clock = clock;
	}

	/**
	 * Begins, or begins again.
	 * @param total bytes, negative if unknown
	 */
	public void begin(long total, String label) {
		begin(total, label, ByteSize::of);
	}

	/**
	 * The same for things that are counted.
	 * @param total how many, negative if unknown
	 */
	public void beginCount(long total, String label) {
		begin(total, label, Long::toString);
	}

	private synchronized void begin(long total, String label, LongFunction<String> amount) {
		if (!this.visible) {
			return;
		}
		this.width = this.columns.getAsInt();
		long now = this.clock.millis();
		this.line = new ProgressLine(ControlCharacters.singleLine(label), total, now, this.unicode, amount);
		draw(now, this.line);
	}

	/** So many more are done; negative if they have to be done again. */
	public synchronized void advance(long bytes) {
		if (this.line != null) {
			this.line.advance(bytes);
			drawIfDue(this.line);
		}
	}

	/** So many were done before it began. */
	public synchronized void skip(long bytes) {
		if (this.line != null) {
			this.line.skip(bytes);
			drawIfDue(this.line);
		}
	}

	/** Removes it. */
	public synchronized void end() {
		if (this.line != null) {
			this.line = null;
			this.err.raw(CLEAR);
		}
	}

	private void drawIfDue(ProgressLine current) {
		long now = this.clock.millis();
		if (now - this.drawn >= PAUSE_MILLIS) {
			draw(now, current);
		}
	}

	private void draw(long now, ProgressLine current) {
		this.drawn = now;
		// One column less: some terminals go to the next line after the last
		this.err.raw("\r" + current.text(now, this.width - 1) + "\u001B[K");
	}

}
