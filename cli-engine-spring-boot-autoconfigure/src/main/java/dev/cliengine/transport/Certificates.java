package dev.cliengine.transport;

import java.util.List;

import javax.net.ssl.KeyManager;
import javax.net.ssl.TrustManager;

/**
 * Certificates of a TLS connection.
 *
 * @param own those that show servers who we are
 * @param trusted those that servers' are trusted by, beside the JVM's
 * @since 0.1.0
 */
public record Certificates(List<KeyManager> own, List<TrustManager> trusted) {

	public Certificates {
		own = List.copyOf(own);
		trusted = List.copyOf(trusted);
	}

}
