package dev.cliengine.transport;

import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.CertificateRevokedException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.cliengine.transport.ConnectionFailure.Reason;

/**
 * What is wrong with the certificate of a server.
 *
 * @param server host and port
 * @param causes what was thrown, the outermost first
 */
record CertificateProblem(String server, Supplier<Stream<Throwable>> causes) {

	private static final String PREFIX = "TLS_CERTIFICATE_";

	private static final String TRUST = "If the issuer can be trusted, name a PEM file with its certificate in SSL_CERT_FILE,"
			+ " or as the ca-certificate of the backend";

	/** Has no type of its own. */
	private static final Pattern OTHER_NAME = Pattern.compile("No (subject alternative|name matching).*",
			Pattern.DOTALL);

	/** Empty if it is not the certificate. */
	Optional<Reason> reason() {
		String certificate = "the certificate of " + this.server;
		if (is(CertificateExpiredException.class)) {
			return Optional.of(Reason.of(PREFIX + "EXPIRED", certificate + " has expired"));
		}
		if (is(CertificateNotYetValidException.class)) {
			return Optional.of(new Reason(PREFIX + "NOT_YET_VALID", certificate + " is not valid yet",
					"Check the clock of this machine"));
		}
		if (is(CertificateRevokedException.class)) {
			return Optional.of(Reason.of(PREFIX + "REVOKED", certificate + " has been revoked"));
		}
		if (is(CertPathBuilderException.class) || is(CertPathValidatorException.class)) {
			String issuer = issuer().map((name) -> ", issued by \"" + name + "\",").orElse("");
			return Optional.of(new Reason(PREFIX + "UNTRUSTED", certificate + issuer + " is not trusted", TRUST));
		}
		if (!is(CertificateException.class)) {
			return Optional.empty();
		}
		return Optional.of(isForAnotherHost() ? Reason.of(PREFIX + "HOSTNAME", certificate + " is for another host")
				: Reason.of("TLS_FAILED", certificate + " is not accepted" + why()));
	}

	private Optional<String> issuer() {
		return this.causes.get()
			.filter(UntrustedCertificate.class::isInstance)
			.map((cause) -> ((UntrustedCertificate) cause).issuer())
			.findFirst();
	}

	private boolean isForAnotherHost() {
		return this.causes.get()
			.anyMatch((cause) -> cause.getMessage() != null && OTHER_NAME.matcher(cause.getMessage()).matches());
	}

	private String why() {
		return this.causes.get().findFirst().map(Throwable::getMessage).map((message) -> ": " + message).orElse("");
	}

	private boolean is(Class<? extends Throwable> type) {
		return this.causes.get().anyMatch(type::isInstance);
	}

}
