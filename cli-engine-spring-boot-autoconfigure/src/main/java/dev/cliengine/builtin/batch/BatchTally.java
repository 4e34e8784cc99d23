package dev.cliengine.builtin.batch;

/**
 * Counts how items ended.
 */
final class BatchTally {

	private long succeeded;

	private long failed;

	private long skipped;

	private long firstFailure = Long.MAX_VALUE;

	private int exitCode;

	synchronized void skipped() {
		this.skipped++;
	}

	/**
	 * An item ended.
	 * @param place its place in the batch: of several failures the first one counts,
	 * whenever it came
	 */
	synchronized void ended(long place, int exitCode) {
		if (exitCode == 0) {
			this.succeeded++;
			return;
		}
		this.failed++;
		if (place < this.firstFailure) {
			this.firstFailure = place;
			this.exitCode = exitCode;
		}
	}

	synchronized boolean hasFailures() {
		return this.failed > 0;
	}

	/** What the process ends with: 0, or the code of the first item that failed. */
	synchronized int exitCode() {
		return this.exitCode;
	}

	/** {@code 7 items: 5 succeeded, 1 failed, 1 skipped}. */
	synchronized String text() {
		long all = this.succeeded + this.failed + this.skipped;
		return all + ((all == 1) ? " item: " : " items: ") + this.succeeded + " succeeded, " + this.failed + " failed"
				+ ((this.skipped > 0) ? ", " + this.skipped + " done before" : "");
	}

}
