package dev.cliengine.transport;

import java.io.EOFException;
import java.math.BigDecimal;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.net.ssl.SSLException;

import org.jspecify.annotations.Nullable;

/**
 * Says why there was no answer, as far as the JDK tells.
 *
 * @param uri where
 */
record ConnectionFailure(URI uri) {

	private static final Pattern NO_TLS = Pattern.compile("(Unrecognized|Unsupported or unrecognized) SSL message.*",
			Pattern.DOTALL);

	/** What the server says of the certificate we show it, or do not show. */
	private static final Pattern REJECTED = Pattern.compile(
			".*fatal alert: (bad_certificate|certificate_\\w+|unknown_ca|unsupported_certificate|access_denied).*",
			Pattern.DOTALL);

	private static final Pattern RESET = Pattern.compile("Connection reset.*|Broken pipe|.*received no bytes.*",
			Pattern.DOTALL);

	private static final Pattern REFUSED = Pattern.compile("Connection refused.*", Pattern.DOTALL);

	String noAnswer(BigDecimal seconds) {
		return server() + " did not answer within " + seconds.stripTrailingZeros().toPlainString() + " s";
	}

	/** One sentence without a full stop. */
	String sentence(Throwable thrown) {
		return reason(thrown).sentence();
	}

	Reason reason(Throwable thrown) {
		Optional<ProxyFailure> proxy = causes(thrown).filter(ProxyFailure.class::isInstance)
			.map(ProxyFailure.class::cast)
			.findFirst();
		if (proxy.isPresent()) {
			ProxyFailure.Kind kind = proxy.get().kind();
			return new Reason(kind.code(), String.valueOf(proxy.get().getMessage()), kind.fix());
		}
		if (is(thrown, UnresolvedAddressException.class) || is(thrown, UnknownHostException.class)) {
			return Reason.of("UNKNOWN_HOST", "there is no host " + this.uri.getHost());
		}
		return new CertificateProblem(server(), () -> causes(thrown)).reason()
			.or(() -> tls(thrown))
			.orElseGet(() -> connection(thrown));
	}

	private Optional<Reason> tls(Throwable thrown) {
		if (!is(thrown, SSLException.class)) {
			return Optional.empty();
		}
		if (says(thrown, REJECTED)) {
			return Optional.of(new Reason("TLS_CERTIFICATE_REJECTED", server() + " does not accept our certificate",
					"Check the certificate of the client"));
		}
		return Optional.of(Reason.of("TLS_FAILED", says(thrown, NO_TLS) ? server() + " does not speak TLS"
				: "TLS with " + server() + " failed" + why(thrown)));
	}

	private Reason connection(Throwable thrown) {
		if (is(thrown, ProtocolException.class)) {
			return Reason.of("MALFORMED_RESPONSE", server() + " does not speak HTTP");
		}
		if (is(thrown, EOFException.class) || says(thrown, RESET)) {
			return Reason.of("CONNECTION_RESET", server() + " closed the connection without an answer");
		}
		// What the JDK has no words for is that nobody listens
		boolean refused = thrown instanceof ConnectException && thrown.getMessage() == null;
		return (refused || says(thrown, REFUSED))
				? Reason.of("CONNECTION_REFUSED", server() + " refused the connection")
				: Reason.of("CONNECTION_FAILED", server() + " cannot be reached" + why(thrown));
	}

	private String server() {
		return this.uri.getHost() + ((this.uri.getPort() >= 0) ? ":" + this.uri.getPort() : "");
	}

	private static String why(Throwable thrown) {
		String message = thrown.getMessage();
		return ": " + ((message != null) ? message : thrown.getClass().getSimpleName());
	}

	private static boolean is(Throwable thrown, Class<? extends Throwable> type) {
		return causes(thrown).anyMatch(type::isInstance);
	}

	private static boolean says(Throwable thrown, Pattern pattern) {
		Predicate<Throwable> matches = (cause) -> cause.getMessage() != null
				&& pattern.matcher(cause.getMessage()).matches();
		return causes(thrown).anyMatch(matches);
	}

	private static Stream<Throwable> causes(Throwable thrown) {
		return Stream.iterate(thrown, (cause) -> cause != null, Throwable::getCause).limit(20);
	}

	/**
	 * What went wrong.
	 *
	 * @param code a stable word
	 * @param sentence one sentence without a full stop
	 * @param fix how to get past it, where anybody knows
	 */
	record Reason(String code, String sentence, @Nullable String fix) {

		static Reason of(String code, String sentence) {
			return new Reason(code, sentence, null);
		}

	}

}
