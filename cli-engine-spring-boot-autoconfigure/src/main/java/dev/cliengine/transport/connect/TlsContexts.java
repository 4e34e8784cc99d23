package dev.cliengine.transport.connect;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import javax.net.ssl.X509TrustManager;

import org.jspecify.annotations.Nullable;

import dev.cliengine.core.CliException;
import dev.cliengine.core.EnvironmentVariables;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.transport.Certificates;
import dev.cliengine.transport.Connection;

/**
 * Makes TLS contexts: trust is that of the JVM and of every other source together.
 *
 * @param variables {@code SSL_CERT_FILE} names more certificates
 */
record TlsContexts(EnvironmentVariables variables) {

	SSLContext of(Connection connection) {
		Supplier<Certificates> supplier = connection.certificates();
		Certificates more = (supplier != null) ? supplier.get() : new Certificates(List.of(), List.of());
		try {
			TrustManager trust = connection.insecure() ? new NoTrust() : trust(connection, more);
			SSLContext context = SSLContext.getInstance("TLS");
			context.init(more.own().toArray(KeyManager[]::new), new TrustManager[] { trust }, null);
			return context;
		}
		catch (GeneralSecurityException | IOException ex) {
			throw new IllegalStateException("TLS cannot be set up", ex);
		}
	}

	private TrustManager trust(Connection connection, Certificates more) throws GeneralSecurityException, IOException {
		List<Certificate> others = new ArrayList<>(read(connection.caCertificate()));
		String file = this.variables.get("SSL_CERT_FILE");
		others.addAll(read((file != null && !file.isBlank()) ? Path.of(file) : null));
		others.addAll(issuers(more.trusted().toArray(TrustManager[]::new)));
		TrustManager[] usual = managers(null);
		if (others.isEmpty()) {
			return named(usual);
		}
		others.addAll(issuers(usual));
		KeyStore all = KeyStore.getInstance("PKCS12");
		all.load(null, null);
		for (int i = 0; i < others.size(); i++) {
			all.setCertificateEntry("trusted-" + i, others.get(i));
		}
		return named(managers(all));
	}

	private static TrustManager[] managers(@Nullable KeyStore store) throws GeneralSecurityException {
		TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
		factory.init(store);
		return factory.getTrustManagers();
	}

	private static TrustManager named(TrustManager[] managers) {
		return (managers[0] instanceof X509ExtendedTrustManager trust) ? new ServerTrust(trust) : managers[0];
	}

	private static Collection<Certificate> issuers(TrustManager[] managers) {
		return Arrays.stream(managers)
			.filter(X509TrustManager.class::isInstance)
			.flatMap((manager) -> Arrays.stream(((X509TrustManager) manager).getAcceptedIssuers()))
			.map(Certificate.class::cast)
			.toList();
	}

	private static Collection<? extends Certificate> read(@Nullable Path file) throws CertificateException {
		if (file == null) {
			return List.of();
		}
		CertificateFactory factory = CertificateFactory.getInstance("X.509");
		try (InputStream input = Files.newInputStream(file)) {
			Collection<? extends Certificate> certificates = factory.generateCertificates(input);
			if (certificates.isEmpty()) {
				throw unreadable(file, null);
			}
			return certificates;
		}
		catch (IOException | CertificateException ex) {
			throw unreadable(file, ex);
		}
	}

	private static CliException unreadable(Path file, @Nullable Exception cause) {
		return CliException.category(ErrorCategory.VALIDATION)
			.code("CERTIFICATE_FILE_INVALID")
			.cause(cause)
			.fix("Name a PEM file with certificates")
			.message(file + " holds no certificates that can be read");
	}

}
