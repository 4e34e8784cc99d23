package dev.cliengine.auth.oauth;

import java.io.EOFException;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/**
 * Reads what a client says first. It has one limit of time for everything it says,
 * however slowly, and one of size.
 */
final class HeadReader {

	private static final int LONGEST = 8 * 1024;

	private static final int SKIPPED = 64 * 1024;

	private final Socket socket;

	private final long deadline;

	HeadReader(Socket socket, Duration limit) {
		this.socket = socket;
		this.deadline = System.nanoTime() + limit.toNanos();
	}

	/**
	 * The request line and headers, without the empty line that ends them.
	 * @return nothing as soon as it is too long or cannot be a head: lines end with CR LF
	 * and have no other control character but tabs
	 * @throws IOException if it does not come in time or completely
	 */
	Optional<String> read() throws IOException {
		byte[] bytes = new byte[LONGEST];
		int length = 0;
		while (length < LONGEST) {
			int end = length + some(bytes, length);
			if (end < length) {
				throw new EOFException();
			}
			for (int i = length; i < end; i++) {
				if (!isAllowed((i > 0) ? bytes[i - 1] : 0, bytes[i])) {
					return Optional.empty();
				}
				if (i >= 3 && bytes[i] == '\n' && bytes[i - 2] == '\n') {
					return Optional.of(new String(bytes, 0, i - 3, StandardCharsets.ISO_8859_1));
				}
			}
			length = end;
		}
		return Optional.empty();
	}

	/**
	 * Waits for the client to stop sending: closing before takes back from it what was
	 * answered.
	 */
	void skipRest() throws IOException {
		byte[] ignored = new byte[LONGEST];
		int read = 0;
		for (int left = SKIPPED; read >= 0 && left > 0; left -= read) {
			read = some(ignored, 0);
		}
	}

	private int some(byte[] bytes, int offset) throws IOException {
		long left = (this.deadline - System.nanoTime()) / 1_000_000;
		if (left <= 0) {
			throw new SocketTimeoutException();
		}
		this.socket.setSoTimeout((int) left);
		return this.socket.getInputStream().read(bytes, offset, bytes.length - offset);
	}

	private static boolean isAllowed(byte before, byte character) {
		if (before == '\r' || character == '\n') {
			return before == '\r' && character == '\n';
		}
		return character == '\r' || character == '\t' || character < 0 || (character >= ' ' && character != 0x7F);
	}

}
