package dev.cliengine.auth.oauth.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.sun.net.httpserver.HttpServer;

/**
 * The keys of clients that sign, with the public halves where the server looks for them.
 */
final class ClientKeys implements AutoCloseable {

	private final HttpServer server;

	private final KeyPair rsa;

	private final KeyPair curve;

	ClientKeys() {
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
			this.rsa = pair("RSA", 2048);
			this.curve = pair("EC", 256);
		}
		catch (IOException | GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
		serve("rsa", new RSAKey.Builder((RSAPublicKey) this.rsa.getPublic()).keyID("1").build());
		serve("ec", new ECKey.Builder(Curve.P_256, (ECPublicKey) this.curve.getPublic()).keyID("1").build());
		this.server.start();
	}

	String address(String client) {
		return "http://127.0.0.1:" + this.server.getAddress().getPort() + "/" + client;
	}

	String pem(String client) {
		KeyPair pair = client.equals("rsa") ? this.rsa : this.curve;
		return "-----BEGIN PRIVATE KEY-----\n" + Base64.getMimeEncoder().encodeToString(pair.getPrivate().getEncoded())
				+ "\n-----END PRIVATE KEY-----\n";
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

	private void serve(String client, JWK key) {
		byte[] body = new JWKSet(key).toString().getBytes(StandardCharsets.UTF_8);
		this.server.createContext("/" + client, (exchange) -> {
			exchange.getResponseHeaders().set("Content-Type", "application/json");
			exchange.sendResponseHeaders(200, body.length);
			exchange.getResponseBody().write(body);
			exchange.close();
		});
	}

	private static KeyPair pair(String algorithm, int size) throws GeneralSecurityException {
		KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
		generator.initialize(size);
		return generator.generateKeyPair();
	}

}
