package dev.cliengine.test;

import java.io.IOException;
import java.io.OutputStream;

/** Writes to both, and to the second only what the first took. */
final class Tee extends OutputStream {

	private final OutputStream first;

	private final OutputStream second;

	Tee(OutputStream first, OutputStream second) {
		this.first = first;
		this.second = second;
	}

	@Override
	public void write(int value) throws IOException {
		this.first.write(value);
		this.second.write(value);
	}

	@Override
	public void write(byte[] bytes, int offset, int length) throws IOException {
		this.first.write(bytes, offset, length);
		this.second.write(bytes, offset, length);
	}

	@Override
	public void flush() throws IOException {
		this.first.flush();
	}

}
