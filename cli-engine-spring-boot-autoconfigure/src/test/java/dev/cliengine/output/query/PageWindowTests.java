package dev.cliengine.output.query;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link PageWindow}.
 */
class PageWindowTests {

	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			-,   -, 20, 100, 20, 0
			5,   -, 20, 100,  5, 0
			100, 7, 20, 100, 100, 7
			-1,  3, 20, 100, -1, 3
			0,   -, 20, 100,  0, 0
			999, -, 20,   0, 999, 0
			-,   -,  0,   0,  0, 0
			""")
	void whatWasTyped(String limit, String offset, long defaultLimit, long maximum, long wanted, long skipped) {
		assertThat(PageWindow.parse(limit, offset, defaultLimit, maximum)).isEqualTo(new PageWindow(wanted, skipped));
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			101,  -,   limit 101 exceeds the maximum of 100
			5,    -1,  offset -1 must be non-negative
			x,    -,   invalid limit value "x"
			1.5,  -,   invalid limit value "1.5"
			5,    1e3, invalid offset value "1e3"
			9223372036854775808, -, invalid limit value "9223372036854775808"
			""")
	void wrongNumbersAreUsageErrors(String limit, String offset, String message) {
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> PageWindow.parse(limit, offset, 20, 100))
			.withMessage(message)
			.satisfies((failure) -> assertThat(failure.category()).isEqualTo(ErrorCategory.USAGE))
			.satisfies((failure) -> assertThat(failure.fix()).isNotBlank());
	}

	@Test
	void aNegativeOffsetCannotExist() {
		assertThatIllegalArgumentException().isThrownBy(() -> new PageWindow(1, -1))
			.withMessage("pagination: offset must be non-negative");
	}

}
