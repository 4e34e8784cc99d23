package dev.cliengine.transport.transfer;

import java.util.ArrayList;
import java.util.List;

/** Writes down what it sees of a transfer. */
final class Tally implements TransferProgress {

	private final List<String> calls = new ArrayList<>();

	private long done;

	@Override
	public synchronized void begin(long total, String label) {
		this.done = 0;
		this.calls.add("begin " + total + " " + label);
	}

	@Override
	public synchronized void advance(long bytes) {
		this.done += bytes;
	}

	@Override
	public synchronized void skip(long bytes) {
		this.done += bytes;
		this.calls.add("skip " + bytes);
	}

	@Override
	public synchronized void end() {
		this.calls.add("end");
	}

	synchronized List<String> calls() {
		return List.copyOf(this.calls);
	}

	synchronized long done() {
		return this.done;
	}

}
