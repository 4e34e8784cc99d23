package dev.cliengine.config;

import java.util.List;

import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ConfigTypeTests {

	@Test
	void textIsABooleanThenANumberThenText() {
		assertThat(guess("true")).isEqualTo(true);
		assertThat(guess("false")).isEqualTo(false);
		assertThat(guess("-12")).isEqualTo(-12L);
		assertThat(guess("+012")).isEqualTo(12L);
		assertThat(guess("9223372036854775807")).isEqualTo(Long.MAX_VALUE);
		assertThat(guess("1e5")).isEqualTo(1e5);
		assertThat(guess("-.5")).isEqualTo(-0.5);
		assertThat(guess("inf")).isEqualTo(Double.POSITIVE_INFINITY);
		assertThat(guess("-inf")).isEqualTo(Double.NEGATIVE_INFINITY);
		assertThat(guess("nan")).isEqualTo(Double.NaN);
		assertThat(guess("9223372036854775808")).isEqualTo(9.223372036854775808e18);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "True", "yes", "1_000", "0x1F", "1e", ".", "1.5f", "0x1p3", "Infinity", "NaN",
			"1 ", "١٢", "2024-01-02", "1e400x" })
	void everythingElseStaysText(String text) {
		assertThat(guess(text)).isEqualTo(text);
	}

	@Test
	void aNumberBeyondADoubleStaysText() {
		assertThat(guess("1e400")).isEqualTo("1e400");
		assertThat(guess("-" + "9".repeat(400))).isEqualTo("-" + "9".repeat(400));
	}

	@Test
	void aTypeIsStricterThanAGuess() {
		assertThat(ConfigType.string().valueOf("3", "k")).isEqualTo("3");
		assertThat(ConfigType.bool().valueOf(" YES ", "k")).isEqualTo(true);
		assertThat(ConfigType.bool().valueOf("0", "k")).isEqualTo(false);
		assertThat(ConfigType.integer().valueOf("-3", "k")).isEqualTo(-3L);
		assertThat(ConfigType.choice(List.of("json", "Human")).valueOf("human ", "k")).isEqualTo("Human");
		refused(ConfigType.bool(), "maybe").withMessage("invalid k \"maybe\": it must be true or false");
		refused(ConfigType.integer(), "9223372036854775808").withMessageEndingWith("it must be a whole number");
		refused(ConfigType.choice(List.of("json", "human")), "jsn")
			.withMessage("invalid k \"jsn\" (expected one of: json, human)")
			.satisfies((failure) -> assertThat(failure.fix()).isEqualTo("Did you mean 'json'?"));
	}

	private static Object guess(String text) {
		return ConfigType.any().valueOf(text, "k");
	}

	private static ThrowableAssertAlternative<CliException> refused(ConfigType type, String text) {
		return assertThatExceptionOfType(CliException.class).isThrownBy(() -> type.valueOf(text, "k"))
			.satisfies((failure) -> assertThat(failure.category()).isEqualTo(ErrorCategory.VALIDATION));
	}

}
