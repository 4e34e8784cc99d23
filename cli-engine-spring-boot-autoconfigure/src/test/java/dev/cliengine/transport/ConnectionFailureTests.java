package dev.cliengine.transport;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.stream.Stream;

import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class ConnectionFailureTests {

	private final ConnectionFailure failure = new ConnectionFailure(URI.create("https://h.example:8443/path"));

	@ParameterizedTest
	@MethodSource
	void oneSentenceNamesTheReason(Throwable thrown, String sentence) {
		assertThat(this.failure.sentence(thrown)).isEqualTo(sentence);
	}

	static Stream<Arguments> oneSentenceNamesTheReason() {
		return Stream.of(arguments(connect(null, new UnresolvedAddressException()), "there is no host h.example"),
				arguments(new UnknownHostException("h.example"), "there is no host h.example"),
				arguments(connect(null, new IOException()), "h.example:8443 refused the connection"),
				arguments(connect("No route to host", new NoRouteToHostException("No route to host")),
						"h.example:8443 cannot be reached: No route to host"),
				arguments(new IOException(), "h.example:8443 cannot be reached: IOException"),
				arguments(connect("Connection reset by peer", new SocketException("Connection reset by peer")),
						"h.example:8443 closed the connection without an answer"),
				arguments(handshake(new CertPathBuilderException("unable to find valid certification path")),
						"the certificate of h.example:8443 is not trusted"),
				arguments(
						handshake(new CertPathValidatorException("validity check failed",
								new CertificateExpiredException("NotAfter: then"))),
						"the certificate of h.example:8443 has expired"),
				arguments(handshake(new CertificateNotYetValidException("NotBefore: then")),
						"the certificate of h.example:8443 is not valid yet"),
				arguments(handshake(new CertificateException("No name matching h.example found")),
						"the certificate of h.example:8443 is for another host"),
				arguments(handshake(new CertificateException("odd")),
						"the certificate of h.example:8443 is not accepted: failed"),
				arguments(new SSLException("Unsupported or unrecognized SSL message"),
						"h.example:8443 does not speak TLS"),
				arguments(new SSLHandshakeException("Received fatal alert"),
						"TLS with h.example:8443 failed: Received fatal alert"));
	}

	@Test
	void aTimeIsToldInSeconds() {
		assertThat(this.failure.noAnswer(BigDecimal.valueOf(30_000, 3)))
			.isEqualTo("h.example:8443 did not answer within 30 s");
		assertThat(new ConnectionFailure(URI.create("http://[::1]")).noAnswer(BigDecimal.valueOf(1500, 3)))
			.isEqualTo("[::1] did not answer within 1.5 s");
	}

	private static IOException connect(@Nullable String message, Exception cause) {
		return caused(new ConnectException(message), cause);
	}

	private static IOException handshake(Exception cause) {
		return caused(new SSLHandshakeException("failed"), cause);
	}

	private static IOException caused(IOException thrown, Exception cause) {
		thrown.initCause(cause);
		return thrown;
	}

}
