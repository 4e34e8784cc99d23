package dev.cliengine.auth.exec;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.cliengine.auth.Account;
import dev.cliengine.auth.Credential;
import dev.cliengine.auth.CredentialType;
import dev.cliengine.io.Secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AnsweredCredentialTests {

	@Test
	void everyFieldIsRead() throws Exception {
		Credential credential = read("""
				{"token": "t", "provider": "other", "env": "prod", "realm": "old", "identity": "ann@x.io",
				 "sub": "u1", "account_type": "service", "scopes": ["a", "b"], "refreshable": true,
				 "expires_at": "2026-05-18T14:00:00+02:00"}""");
		assertThat(credential)
			.isEqualTo(new Credential(new Account("corp", "prod", ""), CredentialType.BEARER, Secret.of("t"),
					"ann@x.io", "u1", "service", List.of("a", "b"), Instant.parse("2026-05-18T12:00:00Z"), true));
	}

	@Test
	void whatIsMissingOrNullIsEmptyAndWhatIsUnknownIsIgnored() throws Exception {
		Credential nothing = Credential.none(new Account("corp", "asked", ""), "");
		assertThat(read("{}")).isEqualTo(nothing);
		assertThat(read("""
				{"token": null, "scopes": null, "refreshable": null, "expires_at": null, "identity": "",
				 "more": {"token": ["x", {"y": 1}]}, "version": 2, "list": [1, [2]]}""")).isEqualTo(nothing);
	}

	@Test
	void theRealmIsAnOldNameOfTheEnvironment() throws Exception {
		assertThat(read("{\"realm\":\"old\"}").environment()).isEqualTo("old");
		assertThat(read("{\"realm\":\"old\",\"env\":\"new\"}").environment()).isEqualTo("new");
	}

	@ParameterizedTest
	@CsvSource({ "2026-05-18T12:00:00Z, 2026-05-18T12:05:00Z, 2026-05-18T12:30:00Z",
			"2026-05-18T12:00:00Z, '', 2026-05-18T12:30:00Z", "2026-05-18T12:00:00Z, soon, 2026-05-18T12:30:00Z",
			"yesterday, 2026-05-18T12:05:00Z, 2026-05-18T12:05:00Z", "'', soon, 1970-01-01T00:00:00Z",
			"'', 2026-05-18, 1970-01-01T00:00:00Z", "'', 1779105600, 1970-01-01T00:00:00Z", "'', '', ",
			"yesterday, '', " })
	void theEndIsHalfAnHourAfterItWasPutAwayElseWhatItSays(String cachedAt, String expiresAt, Instant end)
			throws Exception {
		assertThat(read("{\"cached_at\":\"" + cachedAt + "\",\"expires_at\":\"" + expiresAt + "\"}").expiresAt())
			.isEqualTo(end);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\'',
			value = { "{\"token\":5} | \"token\" is not a text", "{\"env\":{}} | \"env\" is not a text",
					"{\"scopes\":\"a b\"} | \"scopes\" is not a list of texts",
					"{\"scopes\":[\"a\",null]} | \"scopes\" is not a list of texts",
					"{\"refreshable\":\"yes\"} | \"refreshable\" is neither true nor false",
					"{} {} | the output is more than one JSON object", "null | the output is not a JSON object" })
	void aFieldOfAnotherTypeIsNotUnderstood(String json, String problem) {
		assertThatExceptionOfType(MalformedAnswerException.class).isThrownBy(() -> read(json)).withMessage(problem);
	}

	private static Credential read(String json) throws MalformedAnswerException {
		return AnsweredCredential.read(ProviderAnswer.read(json.getBytes(StandardCharsets.UTF_8)), "corp", "asked");
	}

}
