package dev.cliengine.auth.oauth;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * A client that may say anything. Texts are bytes, as in ISO 8859-1.
 */
final class RawClient implements AutoCloseable {

	static final int CLOSED = 0;

	private static final int PATIENCE = 60_000;

	private final Socket socket;

	private RawClient(Socket socket) {
		this.socket = socket;
	}

	static RawClient connect(int port) {
		return connect("127.0.0.1", port);
	}

	static RawClient connect(String literal, int port) {
		try {
			Socket socket = new Socket(InetAddress.getByName(literal), port);
			socket.setSoTimeout(PATIENCE);
			return new RawClient(socket);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Whether nobody listens any more. */
	static boolean isRefused(int port) {
		try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), port)) {
			return !socket.isConnected();
		}
		catch (ConnectException ex) {
			return true;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Sends what the other side still takes. */
	RawClient send(String text) {
		try {
			this.socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
		}
		catch (SocketException ex) {
			// Told by the answer
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return this;
	}

	RawClient sayNoMore() {
		try {
			this.socket.shutdownOutput();
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Everything the other side says until it closes. */
	String answer() {
		ByteArrayOutputStream answer = new ByteArrayOutputStream();
		try {
			this.socket.getInputStream().transferTo(answer);
		}
		catch (SocketException ex) {
			// Closed without looking at all that was sent
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return answer.toString(StandardCharsets.ISO_8859_1);
	}

	/** The status of the answer, {@link #CLOSED} when there is none. */
	int status() {
		String answer = answer();
		return answer.isEmpty() ? CLOSED : Integer.parseInt(answer.substring("HTTP/1.1 ".length()).substring(0, 3));
	}

	/** Whether the other side closes within this time without a word. */
	boolean isClosedWithin(Duration time) {
		try {
			this.socket.setSoTimeout((int) time.toMillis());
			int read = this.socket.getInputStream().read();
			this.socket.setSoTimeout(PATIENCE);
			return read < 0;
		}
		catch (SocketTimeoutException ex) {
			return !isPatientAgain();
		}
		catch (SocketException ex) {
			return true;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What reads next must not be in the same hurry. */
	private boolean isPatientAgain() {
		try {
			this.socket.setSoTimeout(PATIENCE);
			return true;
		}
		catch (SocketException ex) {
			return false;
		}
	}

	@Override
	public void close() {
		try {
			this.socket.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
