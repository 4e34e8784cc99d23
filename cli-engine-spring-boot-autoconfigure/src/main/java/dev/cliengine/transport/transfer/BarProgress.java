package dev.cliengine.transport.transfer;

import dev.cliengine.terminal.ProgressBar;

/**
 * Shows a transfer on the terminal.
 *
 * @param bar where it is drawn
 */
record BarProgress(ProgressBar bar) implements TransferProgress {

	@Override
	public void begin(long total, String label) {
		this.bar.begin(total, label);
	}

	@Override
	public void advance(long bytes) {
		this.bar.advance(bytes);
	}

	@Override
	public void skip(long bytes) {
		this.bar.skip(bytes);
	}

	@Override
	public void end() {
		this.bar.end();
	}

}
