package dev.cliengine.sample.kohub.view;

import java.util.function.LongSupplier;

import dev.cliengine.terminal.ByteSize;
import dev.cliengine.terminal.TalkStream;
import dev.cliengine.transport.transfer.TransferProgress;

/**
 * Shows on a terminal how far a transfer is, on one line that is gone when it is over.
 *
 * @since 0.1.0
 */
public final class ProgressLine implements TransferProgress {

	private static final int LABEL = 40;

	private static final long PAUSE = 100_000_000;

	private final TalkStream target;

	private final LongSupplier nanos;

	private String label = "";

	private long total;

	private long done;

	private long shown;

	public ProgressLine(TalkStream target, LongSupplier nanos) {
		this.target = target;
		this.nanos = nanos;
	}

	@Override
	public synchronized void begin(long total, String label) {
		this.total = total;
		this.label = Cells.oneLine(label);
		this.done = 0;
		show();
	}

	@Override
	public synchronized void advance(long bytes) {
		this.done += bytes;
		if (this.nanos.getAsLong() - this.shown >= PAUSE) {
			show();
		}
	}

	@Override
	public synchronized void end() {
		this.target.raw("\r\u001b[K");
	}

	private void show() {
		this.shown = this.nanos.getAsLong();
		String name = Cells.fold(this.label, LABEL).get(0);
		String amount = ByteSize.of(this.done);
		if (this.total > 0) {
			amount += " of " + ByteSize.of(this.total) + " (" + this.done * 100 / this.total + " %)";
		}
		this.target.raw("\r" + name + "  " + amount + "\u001b[K");
	}

}
