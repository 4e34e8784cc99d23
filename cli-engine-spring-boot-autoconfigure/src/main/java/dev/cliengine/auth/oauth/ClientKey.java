package dev.cliengine.auth.oauth;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.RSAPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.io.AtomicFile;

/**
 * The key a client signs with: RSA of 2048 bits or more, or on the curve P-256.
 *
 * @param signer signs
 * @param algorithm {@code RS256} or {@code ES256}
 */
record ClientKey(JWSSigner signer, JWSAlgorithm algorithm) {

	private static final int LONGEST = 64 * 1024;

	private static final int SHORTEST_RSA = 2048;

	private static final Pattern PEM = Pattern
		.compile("-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]++)-----END PRIVATE KEY-----");

	/**
	 * Reads a PEM file.
	 * @throws CliException if there is none, or it holds no such key
	 */
	static ClientKey read(String file) {
		Matcher pem = PEM.matcher(content(file));
		if (!pem.find()) {
			throw failure(file, "holds no unencrypted PRIVATE KEY",
					"Convert it: openssl pkcs8 -topk8 -nocrypt -in OLD -out NEW");
		}
		PKCS8EncodedKeySpec encoded = new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(pem.group(1)));
		return rsa(encoded).or(() -> curve(encoded))
			.orElseThrow(() -> failure(file, "holds neither an RSA key of 2048 bits nor a P-256 key",
					"Make a key: openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out NEW"));
	}

	private static Optional<ClientKey> rsa(PKCS8EncodedKeySpec encoded) {
		try {
			RSAPrivateKey key = (RSAPrivateKey) KeyFactory.getInstance("RSA").generatePrivate(encoded);
			return (key.getModulus().bitLength() < SHORTEST_RSA) ? Optional.empty()
					: Optional.of(new ClientKey(new RSASSASigner(key), JWSAlgorithm.RS256));
		}
		catch (GeneralSecurityException ex) {
			return Optional.empty();
		}
	}

	private static Optional<ClientKey> curve(PKCS8EncodedKeySpec encoded) {
		try {
			ECPrivateKey key = (ECPrivateKey) KeyFactory.getInstance("EC").generatePrivate(encoded);
			return Curve.P_256.equals(Curve.forECParameterSpec(key.getParams()))
					? Optional.of(new ClientKey(new ECDSASigner(key), JWSAlgorithm.ES256)) : Optional.empty();
		}
		catch (GeneralSecurityException | JOSEException ex) {
			return Optional.empty();
		}
	}

	/** A relative path would let the current directory choose who the client is. */
	private static String content(String file) {
		Path path;
		try {
			path = Path.of(file);
		}
		catch (InvalidPathException ex) {
			throw failure(file, "is no path", "Give the absolute path of a PEM file");
		}
		if (!path.isAbsolute()) {
			throw failure(file, "is no absolute path", "Give the absolute path of a PEM file");
		}
		byte[] content = AtomicFile.of(path)
			.read(LONGEST)
			.orElseThrow(() -> failure(file, "is not there", "Check its path"));
		return new String(content, StandardCharsets.US_ASCII);
	}

	private static CliException failure(String file, String problem, String fix) {
		return CliException.category(ErrorCategory.AUTHENTICATION)
			.code(OAuthSettings.CONFIGURATION)
			.fix(fix)
			.message("auth: the client key " + file + " " + problem);
	}

}
