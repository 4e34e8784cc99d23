package dev.cliengine.transport.connect;

import java.net.Socket;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;

import dev.cliengine.transport.UntrustedCertificate;

/**
 * Trusts whom another trusts, and remembers who issued what it does not trust.
 */
final class ServerTrust extends X509ExtendedTrustManager {

	private static final Pattern NAME = Pattern.compile("\\b(?:CN|O)=((?:\\\\.|[^,+\\\\])+)");

	private final X509ExtendedTrustManager trust;

	ServerTrust(X509ExtendedTrustManager trust) {
		this.trust = trust;
	}

	@Override
	public void checkServerTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
			throws CertificateException {
		try {
			this.trust.checkServerTrusted(chain, authType, engine);
		}
		catch (CertificateException ex) {
			throw named(ex, chain);
		}
	}

	@Override
	public void checkServerTrusted(X509Certificate[] chain, String authType, Socket socket)
			throws CertificateException {
		try {
			this.trust.checkServerTrusted(chain, authType, socket);
		}
		catch (CertificateException ex) {
			throw named(ex, chain);
		}
	}

	@Override
	public void checkServerTrusted(X509Certificate[] chain, String authType) throws CertificateException {
		try {
			this.trust.checkServerTrusted(chain, authType);
		}
		catch (CertificateException ex) {
			throw named(ex, chain);
		}
	}

	@Override
	public void checkClientTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
			throws CertificateException {
		this.trust.checkClientTrusted(chain, authType, engine);
	}

	@Override
	public void checkClientTrusted(X509Certificate[] chain, String authType, Socket socket)
			throws CertificateException {
		this.trust.checkClientTrusted(chain, authType, socket);
	}

	@Override
	public void checkClientTrusted(X509Certificate[] chain, String authType) throws CertificateException {
		this.trust.checkClientTrusted(chain, authType);
	}

	@Override
	public X509Certificate[] getAcceptedIssuers() {
		return this.trust.getAcceptedIssuers();
	}

	private static CertificateException named(CertificateException failure, X509Certificate[] chain) {
		boolean untrusted = Stream.<Throwable>iterate(failure, (cause) -> cause != null, Throwable::getCause)
			.limit(20)
			.anyMatch(CertPathBuilderException.class::isInstance);
		return (untrusted && chain.length > 0) ? new UntrustedCertificate(issuer(chain[chain.length - 1]), failure)
				: failure;
	}

	private static String issuer(X509Certificate certificate) {
		String full = certificate.getIssuerX500Principal().getName();
		Matcher matcher = NAME.matcher(full);
		return matcher.find() ? matcher.group(1).replaceAll("\\\\(.)", "$1") : full;
	}

}
