package dev.cliengine.transport;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

import static org.assertj.core.api.Assertions.assertThat;

class RedactionTests {

	private static final String SECRET = "CANARY+a/b=\"c";

	private final Redaction redaction = new Redaction(
			Backend.named("b").apiKeyHeader("X-Mine").idempotencyHeader("X-Write-Key").build(), Set.of(SECRET, "abc"));

	@Test
	void r35HeadersAreHiddenByName() {
		HttpHeaders headers = new HttpHeaders();
		for (String name : new String[] { "Authorization", "Proxy-Authorization", "Cookie", "Set-Cookie", "X-API-Key",
				"x-mine", "PRIVATE-TOKEN", "X-Client-Secret" }) {
			headers.add(name, "v-" + name);
		}
		assertThat(this.redaction.headers(headers).headerNames()).hasSize(8);
		this.redaction.headers(headers).forEach((name, values) -> assertThat(values).containsExactly("<redacted>"));
	}

	@Test
	void anIdempotencyKeyIsNoSecret() {
		HttpHeaders headers = new HttpHeaders();
		headers.add("X-Write-Key", "k1");
		headers.add("Idempotency-Key", "k2");
		assertThat(this.redaction.headers(headers)).isEqualTo(headers);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "http://h/a?q=1&access_token=x&b|http://h/a?q=1&access_token=<redacted>&b",
					"http://h/a?api%5Fkey=x|http://h/a?api%5Fkey=<redacted>", "http://u:p@h/a|http://<redacted>@h/a",
					"http://h/a|http://h/a" })
	void r35AddressesHideValuesByName(String url, String shown) {
		assertThat(this.redaction.url(URI.create(url))).isEqualTo(shown);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			value = { "{\"a\":1,\"password\" : \"x\\\"y\",\"b\":2}|{\"a\":1,\"password\" : \"<redacted>\",\"b\":2}",
					"{\"apiKey\":12}|{\"apiKey\":\"<redacted>\"}",
					"{\"tokens\":[\"a]\",{\"b\":\"}\"}],\"c\":1}|{\"tokens\":\"<redacted>\",\"c\":1}",
					"{\"secret\":{\"value\":\"x\"},\"c\":[1]}|{\"secret\":\"<redacted>\",\"c\":[1]}",
					"[\"token\",\"x\"]|[\"token\",\"x\"]", "{\"secret\":\"cut o|{\"secret\":\"<redacted>\"",
					"{\"secret\":tru|{\"secret\":\"<redacted>\"", "{\"a\":\"secret\"}|{\"a\":\"secret\"}",
					"{\"key\":null}|{\"key\":\"<redacted>\"}", "{\"a\":\"\\|{\"a\":\"\\" })
	void r35JsonHidesValuesByName(String json, String shown) {
		assertThat(this.redaction.body(json, MediaType.APPLICATION_JSON)).isEqualTo(shown);
	}

	@Test
	void r35FormsHideValuesByName() {
		assertThat(this.redaction.body("grant=x&client_secret=y%20z", MediaType.APPLICATION_FORM_URLENCODED))
			.isEqualTo("grant=x&client_secret=<redacted>");
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 3, 4, 5 })
	void r35ASecretIsHiddenInEveryForm(int before) {
		String text = "x".repeat(before) + SECRET + "yz";
		String inner = Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
		String shown = this.redaction.body("a " + SECRET + " " + URLEncoder.encode(SECRET, StandardCharsets.UTF_8) + " "
				+ URLEncoder.encode(SECRET, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT).replace("canary", "CANARY")
				+ " " + SECRET.replace("\"", "\\\"") + " " + inner, MediaType.TEXT_PLAIN);
		assertThat(shown).doesNotContain("CANARY").doesNotContain(inner).contains("<redacted>");
		String recoverable = shown.substring(shown.lastIndexOf(' ') + 1).replace("<redacted>", "");
		assertThat(recoverable.length()).isLessThanOrEqualTo(inner.length() - 14);
	}

	@Test
	void aSecretOfAFewLettersIsNotLookedFor() {
		assertThat(this.redaction.body("abc", MediaType.TEXT_PLAIN)).isEqualTo("abc");
	}

}
