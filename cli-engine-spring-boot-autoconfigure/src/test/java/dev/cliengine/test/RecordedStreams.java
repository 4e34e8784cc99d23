package dev.cliengine.test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import dev.cliengine.terminal.Streams;

/** Streams of an application that outlive a run; each run takes what it wrote. */
public final class RecordedStreams {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	private volatile InputStream in = InputStream.nullInputStream();

	private final Streams streams = new Streams(new InputStream() {

		@Override
		public int read() throws IOException {
			return RecordedStreams.this.in.read();
		}

	}, this.out, this.err);

	public Streams streams() {
		return this.streams;
	}

	/** What stands on stdin from now on. */
	public void type(String text) {
		this.in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
	}

	/** What was written since the last time. */
	public Result take(int exit) {
		Result result = Result.of(exit, this.out, this.err);
		this.out.reset();
		this.err.reset();
		return result;
	}

}
