package dev.cliengine.auth.oauth;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;

import dev.cliengine.auth.oauth.TokenAnswer.Members;
import dev.cliengine.io.Secret;

/**
 * What a token endpoint granted.
 *
 * @param access the access token
 * @param refresh the new refresh token, {@code null} when there is none
 * @param idToken the OpenID token, {@code null} when there is none
 * @param scopes what was granted; empty when the server does not say, which means what
 * was asked for
 * @param expiresAt when the access token ends, in seconds of the server's clock
 * @param clockOffset seconds the server's clock is ahead of ours
 */
record Granted(Secret access, @Nullable Secret refresh, @Nullable Secret idToken, List<String> scopes, long expiresAt,
		long clockOffset) {

	private static final String WRAPPED = "granted";

	private static final long USUAL_SECONDS = 3600;

	static Granted of(Members answer) {
		String type = answer.text("token_type");
		if (!type.isEmpty() && !"bearer".equalsIgnoreCase(type)) {
			throw answer.failure().malformed("answered with a token that is no bearer token");
		}
		long expiresAt = answer.now() + answer.ahead() + answer.seconds("expires_in", USUAL_SECONDS);
		return new Granted(Secret.of(answer.required("access_token")),
				TokenCodec.secret(answer.values().get("refresh_token")).orElse(null),
				TokenCodec.secret(answer.values().get("id_token")).orElse(null),
				OAuthSettings.words(answer.text("scope")), expiresAt, answer.ahead());
	}

	/** Itself in the type Spring Security's clients pass on. */
	OAuth2AccessTokenResponse wrapped() {
		return OAuth2AccessTokenResponse.withToken(this.access.reveal())
			.tokenType(OAuth2AccessToken.TokenType.BEARER)
			.additionalParameters(Map.of(WRAPPED, this))
			.build();
	}

	static Granted unwrapped(OAuth2AccessTokenResponse response) {
		return (Granted) Objects.requireNonNull(response.getAdditionalParameters().get(WRAPPED));
	}

	/** Tokens of whom these claims name. */
	OAuthTokens tokens(List<String> requested, List<String> identityClaims) {
		JwtClaims access = JwtClaims.of(this.access);
		JwtClaims id = JwtClaims.of(this.idToken);
		return new OAuthTokens(this.access, this.refresh, this.expiresAt, this.clockOffset,
				this.scopes.isEmpty() ? requested : this.scopes, first(identityClaims, access, id),
				first(List.of("sub"), access, id));
	}

	/** The tokens that follow others: what the server does not repeat stays. */
	OAuthTokens after(OAuthTokens before, List<String> identityClaims) {
		OAuthTokens next = tokens(before.scopes(), identityClaims);
		boolean anonymous = next.identity().isEmpty() || !before.sub().isEmpty() && before.sub().equals(next.sub());
		return new OAuthTokens(next.access(), (next.refresh() != null) ? next.refresh() : before.refresh(),
				next.expiresAt(), next.clockOffset(), next.scopes(),
				(anonymous && !before.identity().isEmpty()) ? before.identity() : next.identity(),
				next.sub().isEmpty() ? before.sub() : next.sub());
	}

	private static String first(List<String> claims, JwtClaims... tokens) {
		for (String claim : claims) {
			for (JwtClaims token : tokens) {
				if (!token.text(claim).isBlank()) {
					return token.text(claim);
				}
			}
		}
		return "";
	}

}
