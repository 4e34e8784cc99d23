package dev.cliengine.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * The three streams of a run: data comes in and goes out, talk goes to {@link #err()}.
 *
 * @since 0.1.0
 */
public final class Streams {

	private final InputStream in;

	private final DataStream out;

	private final TalkStream err;

	/** Held for what it keeps in place of closed descriptors, or itself. */
	private final Object descriptors;

	public Streams(InputStream in, OutputStream out, OutputStream err) {
		this.in = in;
		this.out = new DataStream(out);
		this.err = new TalkStream(err);
		this.descriptors = this;
	}

	private Streams(Streams streams, TalkStream err) {
		this.in = streams.in;
		this.out = streams.out;
		this.err = err;
		this.descriptors = streams.descriptors;
	}

	private Streams(StandardDescriptors descriptors) {
		this.in = descriptors.isGiven(0) ? new StandardInput() : new ClosedInput();
		this.out = descriptors.isGiven(1) ? new DataStream(new FileOutputStream(FileDescriptor.out))
				: DataStream.refusing("stdout is closed");
		this.err = new TalkStream(
				descriptors.isGiven(2) ? new FileOutputStream(FileDescriptor.err) : OutputStream.nullOutputStream());
		this.descriptors = descriptors;
	}

	/**
	 * The streams of this process, whatever {@link System#setOut} says. A descriptor that
	 * was closed when the process started is not used even if a file has taken its place:
	 * reading stdin and writing stdout then fail, talk is dropped.
	 */
	public static Streams process() {
		return new Streams(StandardDescriptors.ofProcess());
	}

	/**
	 * {@link #process()}, and from now on what anybody prints to {@link System#out} or
	 * {@link System#err} is talk, so that nothing but {@link #out()} reaches stdout. To
	 * be called once, first thing in {@code main}.
	 */
	public static Streams claimProcess() {
		return claim(process());
	}

	/** {@link #claimProcess()} where nobody wants to read talk: it is dropped. */
	public static Streams claimProcessSilently() {
		return claim(new Streams(process(), new TalkStream(OutputStream.nullOutputStream())));
	}

	private static Streams claim(Streams streams) {
		System.setOut(streams.err().asPrintStream());
		System.setErr(streams.err().asPrintStream());
		return streams;
	}

	/** Where data comes from. Not buffered. */
	public InputStream in() {
		return this.in;
	}

	/** Where data goes. */
	public DataStream out() {
		return this.out;
	}

	/** Where everything that is not data goes. */
	public TalkStream err() {
		return this.err;
	}

	private static final class ClosedInput extends InputStream {

		@Override
		public int read() throws IOException {
			throw new IOException("stdin is closed");
		}

	}

}
