package dev.cliengine.auth.oauth;

import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

import dev.cliengine.io.Secret;

/**
 * What a code is exchanged with.
 *
 * @param request the request it answers, with the verifier among its attributes
 * @param code the code
 * @param verifier the verifier, so that no message repeats it
 */
record CodeGrant(OAuth2AuthorizationRequest request, Secret code, Secret verifier) {

	@Override
	public String toString() {
		return "CodeGrant";
	}

}
