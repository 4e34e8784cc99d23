package dev.cliengine.io;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SecretTests {

	@Test
	void r35PrintingASecretMasksIt() {
		Secret secret = Secret.of("CANARY-1");
		assertThat(secret).hasToString("********");
		assertThat("token=" + secret + List.of(secret)).doesNotContain("CANARY");
		assertThat(secret.reveal()).isEqualTo("CANARY-1");
	}

	@Test
	void characters() {
		char[] characters = "CANARY-2".toCharArray();
		Secret secret = Secret.of(characters);
		Arrays.fill(characters, ' ');
		assertThat(secret.reveal()).isEqualTo("CANARY-2");
	}

	@Test
	void equalityIsOfTheWholeText() {
		assertThat(Secret.of("abc")).isEqualTo(Secret.of("abc")).hasSameHashCodeAs(Secret.of("abc"));
		for (String other : List.of("abd", "xbc", "ab", "abcd", "abcabc", "a", "ABC")) {
			assertThat(Secret.of("abc")).isNotEqualTo(Secret.of(other));
		}
		assertThat(Secret.of("aa")).isNotEqualTo(Secret.of("a"));
		assertThat(Secret.of("abc").equals((Object) "abc")).isFalse();
	}

	@Test
	void anEmptySecretIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> Secret.of(""));
		assertThatIllegalArgumentException().isThrownBy(() -> Secret.of(new char[0]));
	}

}
