package dev.cliengine.transport.connect;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** A proxy that leads everything to one port of this machine. */
final class TestProxy implements AutoCloseable {

	private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());

	private final int target;

	private final String answer;

	/** What was asked, without the headers of no interest. */
	final List<String> asked = new CopyOnWriteArrayList<>();

	/**
	 * @param target the port tunnels lead to
	 * @param answer the status line for whoever shows no user, empty to let everybody in
	 */
	TestProxy(int target, String answer) throws IOException {
		this.target = target;
		this.answer = answer;
		daemon(this::serve);
	}

	String url(String login) {
		return "http://" + login + "127.0.0.1:" + port();
	}

	int port() {
		return this.socket.getLocalPort();
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

	private void serve() {
		while (!this.socket.isClosed()) {
			try {
				Socket client = this.socket.accept();
				daemon(() -> talk(client));
			}
			catch (IOException ex) {
				return;
			}
		}
	}

	private void talk(Socket client) {
		try (client) {
			String request = head(client.getInputStream());
			this.asked.add(request);
			boolean known = request.toLowerCase(Locale.ROOT).contains("proxy-authorization: basic");
			if (!this.answer.isEmpty() && !known) {
				say(client, this.answer + "\r\nProxy-Authenticate: Basic realm=\"p\"\r\nContent-Length: 0\r\n\r\n");
			}
			else if (request.startsWith("CONNECT")) {
				say(client, "HTTP/1.1 200 ok\r\n\r\n");
				tunnel(client);
			}
			else {
				say(client, "HTTP/1.1 200 ok\r\nContent-Length: 5\r\nConnection: close\r\n\r\nproxy");
			}
		}
		catch (IOException ex) {
			// the client has gone
		}
	}

	private void tunnel(Socket client) throws IOException {
		try (Socket server = new Socket(InetAddress.getLoopbackAddress(), this.target)) {
			daemon(() -> copy(server, client));
			client.getInputStream().transferTo(server.getOutputStream());
		}
	}

	private static void copy(Socket from, Socket to) {
		try {
			from.getInputStream().transferTo(to.getOutputStream());
		}
		catch (IOException ex) {
			// either has gone
		}
	}

	private static void say(Socket client, String text) throws IOException {
		OutputStream output = client.getOutputStream();
		output.write(text.getBytes(StandardCharsets.ISO_8859_1));
		output.flush();
	}

	private static String head(InputStream input) throws IOException {
		StringBuilder head = new StringBuilder();
		int next = 0;
		while (next >= 0 && head.indexOf("\r\n\r\n") < 0) {
			next = input.read();
			head.append((next >= 0) ? Character.toString(next) : "");
		}
		return head.toString();
	}

	private static void daemon(Runnable work) {
		Thread thread = new Thread(work, "test-proxy");
		thread.setDaemon(true);
		thread.start();
	}

}
