package dev.cliengine.auth.oauth;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.List;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * One port of the loopback interface: always that of 127.0.0.1, and where it is free that
 * of ::1 too.
 */
final class LoopbackSockets {

	private static final byte[] IPV4 = { 127, 0, 0, 1 };

	private static final byte[] IPV6 = { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1 };

	private LoopbackSockets() {
	}

	/**
	 * Sockets that listen; the first is that of 127.0.0.1.
	 * @param port any free one when 0
	 */
	static List<ServerSocket> bind(int port) {
		ServerSocket first;
		try {
			first = listen(IPV4, port);
		}
		catch (IOException ex) {
			String reason = (ex.getMessage() != null) ? ex.getMessage() : ex.getClass().getSimpleName();
			throw CliException.category(ErrorCategory.FAILURE)
				.cause(ex)
				.fix("End the program that uses the port, or log in with another port")
				.message("failed to bind callback server on port " + port + ": " + reason);
		}
		try {
			return List.of(first, listen(IPV6, first.getLocalPort()));
		}
		catch (IOException | IllegalArgumentException ex) {
			// The address of the redirect is that of the first
			return List.of(first);
		}
	}

	private static ServerSocket listen(byte[] literal, int port) throws IOException {
		ServerSocket socket = new ServerSocket();
		try {
			socket.bind(new InetSocketAddress(address(literal), port));
			return socket;
		}
		catch (IOException | IllegalArgumentException ex) {
			socket.close();
			throw ex;
		}
	}

	private static InetAddress address(byte[] literal) throws UnknownHostException {
		return InetAddress.getByAddress(literal);
	}

}
