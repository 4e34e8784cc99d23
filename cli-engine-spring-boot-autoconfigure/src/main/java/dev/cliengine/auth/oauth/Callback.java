package dev.cliengine.auth.oauth;

import dev.cliengine.io.Secret;
import org.jspecify.annotations.Nullable;

/**
 * What an authorization server answered through the browser, to a request with the right
 * state.
 *
 * @param code what the token endpoint exchanges for tokens
 * @param issuer who says to have answered ({@code iss}, RFC 9207), as it was sent and
 * still to be compared; {@code null} when the server does not say
 * @since 0.1.0
 */
public record Callback(Secret code, @Nullable String issuer) {
}
