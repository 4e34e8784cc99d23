package dev.cliengine.transport;

import java.security.cert.CertificateException;

/**
 * Nobody we trust stands behind the certificate of a server.
 *
 * @since 0.1.0
 */
public final class UntrustedCertificate extends CertificateException {

	private static final long serialVersionUID = 1L;

	private final String issuer;

	/**
	 * @param issuer who says to stand behind it, as people know them
	 */
	public UntrustedCertificate(String issuer, CertificateException cause) {
		super(cause.getMessage(), cause);
		this.issuer = issuer;
	}

	public String issuer() {
		return this.issuer;
	}

}
