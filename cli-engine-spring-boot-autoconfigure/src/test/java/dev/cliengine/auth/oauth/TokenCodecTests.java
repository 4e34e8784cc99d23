package dev.cliengine.auth.oauth;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.cliengine.io.Secret;

import static org.assertj.core.api.Assertions.assertThat;

class TokenCodecTests {

	@Test
	void whatIsStoredCanBeReadAgain() {
		OAuthTokens tokens = new OAuthTokens(Secret.of("a\"\u00e9"), null, 1_900_000_000L, -3600, List.of("x", "y"),
				"ada", "7");
		Secret text = TokenCodec.encode(tokens);
		assertThat(text.reveal()).startsWith("{\"access_token\":\"a\\\"\u00e9\",\"expires_at\":1900000000,"
				+ "\"refresh_token\":null,\"scopes\":[\"x\",\"y\"]");
		assertThat(TokenCodec.decode(text)).contains(tokens);
	}

	@Test
	void whatOtherProgramsStoredCanBeRead() {
		assertThat(TokenCodec.decode(Secret
			.of("{\"scopes\":[\"x\",1],\"more\":{\"a\":[1,{}]},\"expires_at\":17.0,\"access_token\":\"a\",\"refresh_token\":\"r\"}")))
			.contains(new OAuthTokens(Secret.of("a"), Secret.of("r"), 17, 0, List.of("x"), "", ""));
	}

	@ParameterizedTest
	@ValueSource(strings = { "x", "{}", "[]", "{\"access_token\":\"a\"}", "{\"access_token\":\"\",\"expires_at\":1}",
			"{\"access_token\":\"a\",\"expires_at\":\"1\"}", "{\"access_token\":\"a\",\"expires_at\":1", "{\"a\":" })
	void whatNobodyCouldUseIsNothing(String text) {
		assertThat(TokenCodec.decode(Secret.of(text))).isEmpty();
	}

	@Test
	void scopesAreATextOrAList() {
		assertThat(claims("{\"scope\":\"a b\"}").scopes()).containsExactly("a", "b");
		assertThat(claims("{\"scp\":[\"a\",\"b\"]}").scopes()).containsExactly("a", "b");
		assertThat(claims("no json").scopes()).isEmpty();
		assertThat(JwtClaims.of(Secret.of("opaque")).scopes()).isEmpty();
		assertThat(JwtClaims.of(Secret.of("a.!.c")).values()).isEmpty();
	}

	@Test
	void deepTextsAreNoObjects() {
		assertThat(JsonText.read("{\"a\":".repeat(100_000))).isEmpty();
	}

	private static JwtClaims claims(String payload) {
		return JwtClaims.of(Secret.of("e30."
				+ Base64.getUrlEncoder().withoutPadding().encodeToString(payload.getBytes(StandardCharsets.UTF_8))
				+ ".x"));
	}

}
