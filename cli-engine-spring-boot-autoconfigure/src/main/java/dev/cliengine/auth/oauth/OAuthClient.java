package dev.cliengine.auth.oauth;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What an authorization server has to be told, and where it is. Blank texts stand for
 * values that somebody else may give: see {@link OAuthSettings}.
 *
 * @param clientId the name the server knows the application by
 * @param authentication how the client shows who it is
 * @param authorizationUri where the browser goes
 * @param tokenUri where tokens come from
 * @param deviceUri where codes for other devices come from
 * @param revocationUri where tokens end
 * @param issuer who the tokens say they are from; not checked when {@code null}
 * @param scopes what is always asked for
 * @param allowHttp whether the network is trusted, so that addresses may begin with
 * {@code http}; those of this computer always may
 * @since 0.1.0
 */
public record OAuthClient(String clientId, ClientAuthentication authentication, String authorizationUri,
		String tokenUri, @Nullable String deviceUri, @Nullable String revocationUri, @Nullable String issuer,
		List<String> scopes, boolean allowHttp) {

	public OAuthClient {
		scopes = List.copyOf(scopes);
	}

}
