package dev.cliengine.transport.connect;

import java.nio.file.Path;
import java.util.Map;

import dev.cliengine.transport.Connection;

/** Calls a server through a proxy, and prints what it answers. */
final class CallMain {

	private CallMain() {
	}

	public static void main(String[] args) {
		Connection connection = Connection.standard().withProxy(args[0]).withCaCertificate(Path.of(args[1]));
		System.out.print(new Calls(Map.of()).get(args[2], connection));
	}

}
