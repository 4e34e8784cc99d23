package dev.cliengine.core;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Failures for people, and the numbers they end a process with.
 */
class CliExceptionTests {

	@Test
	void aMessageAndACategoryAreEnough() {
		CliException failure = new CliException(ErrorCategory.NOT_FOUND, "vehicle v9 not found");
		assertThat(failure).hasMessage("vehicle v9 not found").hasNoCause();
		assertThat(failure.category()).isEqualTo(ErrorCategory.NOT_FOUND);
		assertThat(failure.code()).isEqualTo("ERROR");
		assertThat(failure.system()).isNull();
		assertThat(failure.requestId()).isNull();
		assertThat(failure.fix()).isNull();
		assertThat(failure.nextActions()).isEmpty();
		assertThat(failure.exitCode()).isNull();
	}

	@Test
	void aFailureCanSayMore() {
		IOException cause = new IOException();
		CliException failure = CliException.category(ErrorCategory.UNAVAILABLE)
			.code("HTTP_503")
			.system("fleet-api")
			.requestId("r-1")
			.fix("Try again")
			.next("vehicle list", "See all")
			.next(new NextAction("ping", "Say hello"))
			.exitCode(75)
			.cause(cause)
			.message("no answer");
		assertThat(failure).hasMessage("no answer").hasCause(cause);
		assertThat(failure.code()).isEqualTo("HTTP_503");
		assertThat(failure.system()).isEqualTo("fleet-api");
		assertThat(failure.requestId()).isEqualTo("r-1");
		assertThat(failure.fix()).isEqualTo("Try again");
		assertThat(failure.nextActions()).extracting(NextAction::command).containsExactly("vehicle list", "ping");
		assertThat(failure.exitCode()).isEqualTo(75);
	}

	@ParameterizedTest
	@EnumSource(ErrorCategory.class)
	void onlyWrongLinesHaveTheCodeUsage(ErrorCategory category) {
		boolean wrongLine = category == ErrorCategory.USAGE || category == ErrorCategory.UNKNOWN_COMMAND;
		assertThat(new CliException(category, "x").code()).isEqualTo(wrongLine ? "USAGE" : "ERROR");
	}

	@ParameterizedTest
	@CsvSource({ "FAILURE, 1", "USAGE, 2", "UNKNOWN_COMMAND, 1", "AUTHENTICATION, 2", "VALIDATION, 3", "NOT_FOUND, 4",
			"PERMISSION, 5", "DENIED, 6", "CANCELLED, 1", "TIMEOUT, 1", "UNAVAILABLE, 1", "INTERRUPTED, 130",
			"TERMINATED, 143", "HUNG_UP, 129" })
	void theStandardTableOfExitCodes(ErrorCategory category, int code) {
		assertThat(ExitCodePolicy.standard().exitCode(category)).isEqualTo(code);
	}

	@ParameterizedTest
	@EnumSource(ErrorCategory.class)
	void everyFailureHasAnExitCode(ErrorCategory category) {
		assertThat(ExitCodePolicy.standard().exitCode(category)).isBetween(1, 255);
	}

}
