package dev.cliengine.auth.oauth;

import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;

import dev.cliengine.io.Secret;

/**
 * Says in Spring Security's words what a client is. They must not be printed: theirs
 * shows the secret.
 */
final class Registrations {

	private Registrations() {
	}

	static ClientRegistration of(OAuthClient client, AuthorizationGrantType grant, String redirectUri) {
		Secret secret = client.authentication().secret();
		return ClientRegistration.withRegistrationId("cli")
			.clientId(client.clientId())
			.clientSecret((secret != null) ? secret.reveal() : "")
			.clientAuthenticationMethod(switch (client.authentication().method()) {
				case NONE -> ClientAuthenticationMethod.NONE;
				case CLIENT_SECRET_BASIC -> ClientAuthenticationMethod.CLIENT_SECRET_BASIC;
				case CLIENT_SECRET_POST -> ClientAuthenticationMethod.CLIENT_SECRET_POST;
				case PRIVATE_KEY_JWT -> ClientAuthenticationMethod.PRIVATE_KEY_JWT;
			})
			.authorizationGrantType(grant)
			.authorizationUri(client.authorizationUri())
			.tokenUri(client.tokenUri())
			.redirectUri(redirectUri)
			.build();
	}

}
