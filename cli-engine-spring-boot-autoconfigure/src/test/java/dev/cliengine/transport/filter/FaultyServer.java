package dev.cliengine.transport.filter;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Speaks whatever a test says, to any number of clients at a time, and counts. */
final class FaultyServer implements AutoCloseable {

	private final ServerSocket socket;

	private final Conversation conversation;

	private final List<String> requests = new CopyOnWriteArrayList<>();

	private final AtomicLong written = new AtomicLong();

	private final CountDownLatch left = new CountDownLatch(1);

	FaultyServer(Conversation conversation) throws IOException {
		this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		this.conversation = conversation;
		start(this::accept);
	}

	/** Sends the text for whatever is asked, and hangs up. */
	static FaultyServer sending(String text) throws IOException {
		return new FaultyServer((peer) -> {
			peer.read();
			peer.write(text);
		});
	}

	/** A whole answer. */
	static String answer(String status, String headers, String body) {
		return "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: "
				+ body.getBytes(StandardCharsets.ISO_8859_1).length + "\r\n\r\n" + body;
	}

	static String json(String body) {
		return answer("200 OK", "Content-Type: application/json\r\nConnection: close\r\n", body);
	}

	/** What was asked: request line, headers, body. */
	List<String> requests() {
		return List.copyOf(this.requests);
	}

	/** The request lines without their end. */
	List<String> lines() {
		return this.requests.stream().map((request) -> request.substring(0, request.indexOf(" HTTP/"))).toList();
	}

	long written() {
		return this.written.get();
	}

	/** Whether a client goes away before the server does. */
	boolean isLeft() throws InterruptedException {
		return this.left.await(30, TimeUnit.SECONDS);
	}

	String url() {
		return "http://127.0.0.1:" + this.socket.getLocalPort();
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

	private void accept() {
		while (!this.socket.isClosed()) {
			try {
				Socket client = this.socket.accept();
				start(() -> talk(client));
			}
			catch (IOException ex) {
				return;
			}
		}
	}

	private void talk(Socket client) {
		try (client) {
			this.conversation.with(new Peer(this, client));
		}
		catch (IOException ex) {
			this.left.countDown();
		}
	}

	private static void start(Runnable work) {
		Thread thread = new Thread(work, "faulty-server");
		thread.setDaemon(true);
		thread.start();
	}

	@FunctionalInterface
	interface Conversation {

		void with(Peer peer) throws IOException;

	}

	/** One connection. */
	record Peer(FaultyServer server, Socket socket) {

		/** Reads a request with its body; fails when there is none. */
		String read() throws IOException {
			InputStream input = this.socket.getInputStream();
			StringBuilder head = new StringBuilder();
			while (head.indexOf("\r\n\r\n") < 0) {
				head.append((char) next(input));
			}
			String text = head.toString();
			int length = text.lines()
				.filter((line) -> line.regionMatches(true, 0, "content-length:", 0, 15))
				.mapToInt((line) -> Integer.parseInt(line.substring(15).strip()))
				.sum();
			String request = text + new String(input.readNBytes(length), StandardCharsets.UTF_8);
			this.server.requests.add(request);
			return request;
		}

		void write(String text) throws IOException {
			write(text.getBytes(StandardCharsets.ISO_8859_1));
		}

		void write(byte[] bytes) throws IOException {
			this.socket.getOutputStream().write(bytes);
			this.server.written.addAndGet(bytes.length);
		}

		/** Says nothing until the client goes away. */
		void stayUntilLeft() throws IOException {
			while (true) {
				next(this.socket.getInputStream());
			}
		}

		/** Ends the connection the hard way. */
		void reset() throws IOException {
			this.socket.setSoLinger(true, 0);
		}

		void pause(int millis) throws IOException {
			try {
				Thread.sleep(millis);
			}
			catch (InterruptedException ex) {
				throw new IOException(ex);
			}
		}

		private static int next(InputStream input) throws IOException {
			int next = input.read();
			if (next < 0) {
				throw new IOException("The client has left");
			}
			return next;
		}

	}

}
