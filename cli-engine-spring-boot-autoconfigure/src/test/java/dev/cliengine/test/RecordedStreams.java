package dev.cliengine.test;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;

import dev.cliengine.terminal.Streams;

/** Streams of an application that outlive a run; each run takes what it wrote. */
public final class RecordedStreams {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	private final Streams streams = new Streams(InputStream.nullInputStream(), this.out, this.err);

	public Streams streams() {
		return this.streams;
	}

	/** What was written since the last time. */
	public Result take(int exit) {
		Result result = Result.of(exit, this.out, this.err);
		this.out.reset();
		this.err.reset();
		return result;
	}

}
