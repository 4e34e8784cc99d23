package dev.cliengine.transport;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** Speaks whatever the test says, to one client after the other. */
final class LoopbackServer implements AutoCloseable {

	private final ServerSocket socket;

	private final Conversation conversation;

	private final List<String> requests = new CopyOnWriteArrayList<>();

	/** Open once a client has gone away. */
	final CountDownLatch left = new CountDownLatch(1);

	LoopbackServer(Conversation conversation) throws IOException {
		this.socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
		this.conversation = conversation;
		Thread thread = new Thread(this::serve, "loopback-server");
		thread.setDaemon(true);
		thread.start();
	}

	/** Answers every request with the same text, and hangs up. */
	static LoopbackServer answering(String text) throws IOException {
		return new LoopbackServer((server, client) -> {
			server.readRequest(client);
			server.write(client, text);
		});
	}

	/** The first lines of what was asked. */
	List<String> requests() {
		return List.copyOf(this.requests);
	}

	String url(String scheme) {
		return scheme + "://127.0.0.1:" + this.socket.getLocalPort() + "/path?q=1#f";
	}

	/** The server in sentences. */
	String server() {
		return "127.0.0.1:" + this.socket.getLocalPort();
	}

	/** Reads to the end of the headers. */
	String readRequest(Socket client) throws IOException {
		StringBuilder request = new StringBuilder();
		InputStream input = client.getInputStream();
		int next = 0;
		while (next >= 0 && request.indexOf("\r\n\r\n") < 0) {
			next = input.read();
			request.append((next >= 0) ? Character.toString(next) : "");
		}
		this.requests.add(request.toString().lines().findFirst().orElse(""));
		return request.toString();
	}

	void write(Socket client, String text) throws IOException {
		OutputStream output = client.getOutputStream();
		output.write(text.getBytes(StandardCharsets.ISO_8859_1));
		output.flush();
	}

	private void serve() {
		while (!this.socket.isClosed()) {
			try (Socket client = this.socket.accept()) {
				this.conversation.with(this, client);
			}
			catch (IOException ex) {
				this.left.countDown();
			}
		}
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

	@FunctionalInterface
	interface Conversation {

		void with(LoopbackServer server, Socket client) throws IOException;

	}

}
