package dev.cliengine.auth.oauth;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import org.jspecify.annotations.Nullable;

/**
 * The statement by which a client with a key shows who it is (RFC 7523): good for one
 * request, as servers remember its id.
 */
final class ClientAssertion {

	private static final String TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

	/** As long as clocks may differ, since the server compares it with its own. */
	private static final Duration VALID = Duration.ofMinutes(5);

	private ClientAssertion() {
	}

	/** The fields to send; none for clients that show who they are in another way. */
	static Map<String, String> fields(OAuthClient client, Clock clock) {
		String file = client.authentication().keyFile();
		if (client.authentication().method() != ClientAuthentication.Method.PRIVATE_KEY_JWT || file == null) {
			return Map.of();
		}
		ClientKey key = ClientKey.read(file);
		Instant now = clock.instant();
		JWTClaimsSet claims = new JWTClaimsSet.Builder().issuer(client.clientId())
			.subject(client.clientId())
			.audience(client.tokenUri())
			.jwtID(UUID.randomUUID().toString())
			.issueTime(Date.from(now))
			.expirationTime(Date.from(now.plus(VALID)))
			.build();
		return Map.of("client_assertion_type", TYPE, "client_assertion",
				signed(key, claims, client.authentication().keyId()));
	}

	private static String signed(ClientKey key, JWTClaimsSet claims, String keyId) {
		@Nullable String known = keyId.isEmpty() ? null : keyId;
		SignedJWT statement = new SignedJWT(
				new JWSHeader.Builder(key.algorithm()).type(JOSEObjectType.JWT).keyID(known).build(), claims);
		try {
			statement.sign(key.signer());
		}
		catch (JOSEException ex) {
			throw new IllegalStateException("Cannot sign with the client's key", ex);
		}
		return statement.serialize();
	}

}
