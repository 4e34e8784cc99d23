package dev.cliengine.transport.connect;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;

/** A server with a certificate that says who asked. */
final class TestServer implements AutoCloseable {

	private final HttpsServer server;

	/** The headers of all requests as {@code name: value}. */
	final List<String> headers = new CopyOnWriteArrayList<>();

	TestServer(SSLContext context, boolean asksForCertificates) throws IOException {
		this.server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 5);
		this.server.setHttpsConfigurator(new HttpsConfigurator(context) {

			@Override
			public void configure(HttpsParameters parameters) {
				SSLParameters tls = context.getDefaultSSLParameters();
				tls.setNeedClientAuth(asksForCertificates);
				parameters.setSSLParameters(tls);
			}

		});
		this.server.createContext("/", this::answer);
		this.server.start();
	}

	int port() {
		return this.server.getAddress().getPort();
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

	private void answer(HttpExchange exchange) throws IOException {
		exchange.getRequestHeaders()
			.forEach((name, values) -> values.forEach((value) -> this.headers.add(name + ": " + value)));
		byte[] body = "hello".getBytes(StandardCharsets.UTF_8);
		exchange.sendResponseHeaders(200, body.length);
		exchange.getResponseBody().write(body);
		exchange.close();
	}

}
