package dev.cliengine.config;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ConfigKeysTests {

	private final ConfigKey endpoint = ConfigKey.named("endpoint").path("api.endpoint").build();

	private final ConfigKey pin = ConfigKey.named("pin").secret().build();

	private final ConfigKey tokenLimit = ConfigKey.named("token_limit").build();

	private final ConfigKeys keys = new ConfigKeys(List.of(this.endpoint, this.pin, this.tokenLimit));

	@Test
	void aDeclaredKeyIsFoundByItsNameAndByItsPath() {
		assertThat(this.keys.get("endpoint")).isSameAs(this.endpoint);
		assertThat(this.keys.get("api.endpoint")).isSameAs(this.endpoint);
		assertThat(this.keys.at(ConfigPath.parse("api.endpoint"))).isSameAs(this.endpoint);
		assertThat(this.keys.isDeclared("endpoint")).isTrue();
		assertThat(this.keys.isDeclared("api.endpoint")).isTrue();
		assertThat(this.keys.declared()).containsExactly(this.endpoint, this.pin, this.tokenLimit);
	}

	@Test
	void anyOtherNameIsAPath() {
		assertThat(this.keys.get("output.format").path().segments()).containsExactly("output", "format");
		assertThat(this.keys.isDeclared("output.format")).isFalse();
		assertThat(this.keys.at(new ConfigPath(List.of("hosts", "a.b"))).path().segments()).containsExactly("hosts",
				"a.b");
	}

	@Test
	void whatIsNoPathIsRefused() {
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> this.keys.get("a..b"))
			.satisfies((ex) -> assertThat(ex.category()).isEqualTo(ErrorCategory.VALIDATION));
	}

	@Test
	void twoKeysWithOneNameOrOnePathAreRefused() {
		ConfigKey sameName = ConfigKey.named("endpoint").path("other").build();
		ConfigKey samePath = ConfigKey.named("url").path("api.endpoint").build();
		assertThatIllegalArgumentException().isThrownBy(() -> new ConfigKeys(List.of(this.endpoint, sameName)))
			.withMessageContaining("endpoint");
		assertThatIllegalArgumentException().isThrownBy(() -> new ConfigKeys(List.of(this.endpoint, samePath)))
			.withMessageContaining("endpoint")
			.withMessageContaining("url");
	}

	@ParameterizedTest
	@ValueSource(strings = { "pin", "pin.of.somebody", "token", "api.ACCESS_TOKEN", "client-secret", "db.Password",
			"credentials", "api_key", "apiKey", "x.api-key", "privateKey", "private_key" })
	void whatIsDeclaredSecretOrSoundsSecretIsSecret(String path) {
		assertThat(this.keys.isSecret(ConfigPath.parse(path))).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "endpoint", "token_limit", "token.url", "key", "keyboard", "output.format" })
	void whatIsDeclaredOtherwiseOrSoundsHarmlessIsNot(String path) {
		assertThat(this.keys.isSecret(ConfigPath.parse(path))).isFalse();
	}

}
