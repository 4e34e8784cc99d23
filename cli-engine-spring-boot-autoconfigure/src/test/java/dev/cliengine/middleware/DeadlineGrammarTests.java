package dev.cliengine.middleware;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DeadlineGrammarTests {

	@ParameterizedTest
	@CsvSource({ "90s,PT90S", "1.5m,PT90S", "250ms,PT0.25S", "' 2h ',PT2H", "+3s,PT3S", ".5s,PT0.5S", "5.s,PT5S",
			"7ns,PT0.000000007S", "3us,PT0.000003S", "3µs,PT0.000003S", "'',PT60S", "'  ',PT60S",
			"999999999999h,PT2562047H47M16.854775807S" })
	void aNumberWithAUnitIsADuration(String typed, Duration duration) {
		assertThat(Deadline.parse(typed)).isEqualTo(new Deadline(typed, duration));
	}

	@ParameterizedTest
	@ValueSource(strings = { "0s", "0ms", "-1s", "-0.5h", "0.0m", "-.1ns" })
	void zeroAndLessIsNoLimit(String typed) {
		assertThat(Deadline.parse(typed).duration()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "5", "s", "1h30m", "1 s", "1e3s", "infs", "nan", "1S", "1d", "--1s", "1..2s", ".s", "1,5s",
			"٣s", "99999999999999999999999999999999999999999s" })
	void anythingElseIsAUsageError(String typed) {
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> Deadline.parse(typed))
			.withMessage("invalid timeout \"" + typed + "\": expected duration like 60s, 5m, or 0s")
			.satisfies((failure) -> assertThat(failure.category()).isEqualTo(ErrorCategory.USAGE));
	}

	@Test
	void noneIsZeroSeconds() {
		assertThat(Deadline.none()).isEqualTo(Deadline.parse("0s"));
	}

}
