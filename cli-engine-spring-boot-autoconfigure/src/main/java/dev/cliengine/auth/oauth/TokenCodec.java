package dev.cliengine.auth.oauth;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.cliengine.io.Secret;

/**
 * The tokens as they are stored: {@code access_token}, {@code expires_at} in epoch
 * seconds, {@code refresh_token}, {@code scopes}, and more that other programs ignore.
 */
final class TokenCodec {

	private TokenCodec() {
	}

	static Secret encode(OAuthTokens tokens) {
		Map<String, @Nullable Object> members = new LinkedHashMap<>();
		Secret refresh = tokens.refresh();
		members.put("access_token", tokens.access().reveal());
		members.put("expires_at", tokens.expiresAt());
		members.put("refresh_token", (refresh != null) ? refresh.reveal() : null);
		members.put("scopes", tokens.scopes());
		members.put("identity", tokens.identity());
		members.put("sub", tokens.sub());
		members.put("clock_offset", tokens.clockOffset());
		return Secret.of(JsonText.write(members));
	}

	/** The tokens; empty when nobody could use them. */
	static Optional<OAuthTokens> decode(Secret text) {
		Map<String, @Nullable Object> members = JsonText.read(text.reveal()).orElse(Map.of());
		Optional<Secret> access = secret(members.get("access_token"));
		if (access.isEmpty() || !(members.get("expires_at") instanceof Number expiresAt)) {
			return Optional.empty();
		}
		return Optional.of(new OAuthTokens(access.get(), secret(members.get("refresh_token")).orElse(null),
				expiresAt.longValue(), number(members.get("clock_offset")), texts(members.get("scopes")),
				text(members.get("identity")), text(members.get("sub"))));
	}

	/** A text that is there and not empty. */
	static Optional<Secret> secret(@Nullable Object value) {
		return text(value).isEmpty() ? Optional.empty() : Optional.of(Secret.of(text(value)));
	}

	static String text(@Nullable Object value) {
		return (value instanceof String text) ? text : "";
	}

	private static long number(@Nullable Object value) {
		return (value instanceof Number number) ? number.longValue() : 0;
	}

	private static List<String> texts(@Nullable Object value) {
		return (value instanceof Collection<?> list)
				? list.stream().filter(String.class::isInstance).map(String.class::cast).toList() : List.of();
	}

}
