package dev.cliengine.transport;

import java.io.EOFException;
import java.math.BigDecimal;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.net.ssl.SSLException;

/**
 * Says why there was no answer, as far as the JDK tells.
 *
 * @param uri where
 */
record ConnectionFailure(URI uri) {

	/** Has no type of its own. */
	private static final Pattern OTHER_NAME = Pattern.compile("No (subject alternative|name matching).*",
			Pattern.DOTALL);

	private static final Pattern NO_TLS = Pattern.compile("(Unrecognized|Unsupported or unrecognized) SSL message.*",
			Pattern.DOTALL);

	private static final Pattern RESET = Pattern.compile("Connection reset.*|Broken pipe", Pattern.DOTALL);

	String noAnswer(BigDecimal seconds) {
		return server() + " did not answer within " + seconds.stripTrailingZeros().toPlainString() + " s";
	}

	/** One sentence without a full stop. */
	String sentence(Throwable thrown) {
		if (is(thrown, UnresolvedAddressException.class) || is(thrown, UnknownHostException.class)) {
			return "there is no host " + this.uri.getHost();
		}
		return certificate(thrown).or(() -> tls(thrown)).orElseGet(() -> connection(thrown));
	}

	private Optional<String> certificate(Throwable thrown) {
		String certificate = "the certificate of " + server();
		if (is(thrown, CertificateExpiredException.class)) {
			return Optional.of(certificate + " has expired");
		}
		if (is(thrown, CertificateNotYetValidException.class)) {
			return Optional.of(certificate + " is not valid yet");
		}
		if (is(thrown, CertPathBuilderException.class) || is(thrown, CertPathValidatorException.class)) {
			return Optional.of(certificate + " is not trusted");
		}
		if (!is(thrown, CertificateException.class)) {
			return Optional.empty();
		}
		return Optional
			.of(certificate + (says(thrown, OTHER_NAME) ? " is for another host" : " is not accepted" + why(thrown)));
	}

	private Optional<String> tls(Throwable thrown) {
		if (!is(thrown, SSLException.class)) {
			return Optional.empty();
		}
		return Optional.of(says(thrown, NO_TLS) ? server() + " does not speak TLS"
				: "TLS with " + server() + " failed" + why(thrown));
	}

	private String connection(Throwable thrown) {
		if (is(thrown, ProtocolException.class)) {
			return server() + " does not speak HTTP";
		}
		if (is(thrown, EOFException.class) || says(thrown, RESET)) {
			return server() + " closed the connection without an answer";
		}
		// What the JDK has no words for is that nobody listens
		boolean refused = thrown instanceof ConnectException && thrown.getMessage() == null;
		return refused ? server() + " refused the connection" : server() + " cannot be reached" + why(thrown);
	}

	private String server() {
		return this.uri.getHost() + ((this.uri.getPort() >= 0) ? ":" + this.uri.getPort() : "");
	}

	private static String why(Throwable thrown) {
		String message = thrown.getMessage();
		return ": " + ((message != null) ? message : thrown.getClass().getSimpleName());
	}

	private static boolean is(Throwable thrown, Class<? extends Throwable> type) {
		return any(thrown, type::isInstance);
	}

	private static boolean says(Throwable thrown, Pattern pattern) {
		return any(thrown, (cause) -> cause.getMessage() != null && pattern.matcher(cause.getMessage()).matches());
	}

	private static boolean any(Throwable thrown, Predicate<Throwable> condition) {
		return Stream.iterate(thrown, (cause) -> cause != null, Throwable::getCause).limit(20).anyMatch(condition);
	}

}
