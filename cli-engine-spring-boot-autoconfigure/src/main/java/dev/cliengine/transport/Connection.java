package dev.cliengine.transport;

import java.nio.file.Path;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * How a backend is connected to.
 *
 * @param proxy the URL of the proxy, {@code none} for none at all; {@code null} for what
 * environment variables say
 * @param caCertificate a PEM file with certificates that are trusted beside those of the
 * JVM, {@code null} for none
 * @param certificates more certificates, {@code null} for none; asked for when the first
 * connection is made
 * @param insecure whether certificates are not checked at all; every run says so
 * @since 0.1.0
 */
public record Connection(@Nullable String proxy, @Nullable Path caCertificate,
		@Nullable Supplier<Certificates> certificates, boolean insecure) {

	/** What environment and JVM say. */
	public static Connection standard() {
		return new Connection(null, null, null, false);
	}

	/** The same through a proxy. */
	public Connection withProxy(@Nullable String proxy) {
		return new Connection(proxy, this.caCertificate, this.certificates, this.insecure);
	}

	/** The same with more trusted certificates. */
	public Connection withCaCertificate(@Nullable Path caCertificate) {
		return new Connection(this.proxy, caCertificate, this.certificates, this.insecure);
	}

	/** The same with more certificates, those of the client among them. */
	public Connection withCertificates(@Nullable Supplier<Certificates> certificates) {
		return new Connection(this.proxy, this.caCertificate, certificates, this.insecure);
	}

	/** The same without a look at certificates. */
	public Connection insecurely() {
		return new Connection(this.proxy, this.caCertificate, this.certificates, true);
	}

}
