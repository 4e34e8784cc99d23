package dev.cliengine.auth.oauth;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.cliengine.io.Secret;

/**
 * What a token says of itself, unverified: good for showing who somebody is, not for
 * trusting it. An opaque token says nothing.
 *
 * @param values value by claim
 */
record JwtClaims(Map<String, @Nullable Object> values) {

	static JwtClaims of(@Nullable Secret token) {
		String[] parts = (token != null) ? token.reveal().split("\\.", -1) : new String[0];
		if (parts.length != 3) {
			return new JwtClaims(Map.of());
		}
		try {
			String payload = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
			return new JwtClaims(JsonText.read(payload).orElse(Map.of()));
		}
		catch (IllegalArgumentException ex) {
			return new JwtClaims(Map.of());
		}
	}

	/** A claim that is a text; empty when it is not. */
	String text(String claim) {
		return (this.values.get(claim) instanceof String text) ? text : "";
	}

	/** The scopes in {@code scope} or {@code scp}, be they a text or a list. */
	List<String> scopes() {
		List<String> scopes = texts("scope");
		return scopes.isEmpty() ? texts("scp") : scopes;
	}

	/** Whether it is meant for the client. */
	boolean isFor(String clientId) {
		return clientId.equals(text("aud")) || texts("aud").contains(clientId);
	}

	@Override
	public String toString() {
		return "JwtClaims" + this.values.keySet();
	}

	private List<String> texts(String claim) {
		Object value = this.values.get(claim);
		if (value instanceof Collection<?> list) {
			return list.stream().filter(String.class::isInstance).map(String.class::cast).toList();
		}
		return (value instanceof String text) ? OAuthSettings.words(text) : List.of();
	}

}
