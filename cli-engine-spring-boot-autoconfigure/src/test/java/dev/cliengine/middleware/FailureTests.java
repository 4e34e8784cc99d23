package dev.cliengine.middleware;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.test.CliTester;
import dev.cliengine.test.Result;

import static org.assertj.core.api.Assertions.assertThat;

class FailureTests {

	private final CliTester cli = new CliTester();

	@Test
	void theWorkedExampleOfTheContractComesOutToTheByte() {
		throwing(CliException.category(ErrorCategory.NOT_FOUND)
			.fix("Run `fleetctl vehicle list`.")
			.message("vehicle v9 not found"));
		assertThat(this.cli.run("vehicle", "get", "--output", "json")).isEqualTo(Result.failed(4, """
				{
				  "error": {
				    "code": "ERROR",
				    "message": "vehicle v9 not found",
				    "system": "vehicle"
				  },
				  "fix": "Run `fleetctl vehicle list`."
				}
				"""));
		assertThat(this.cli.run("vehicle", "get", "--human"))
			.isEqualTo(Result.failed(4, "Error: vehicle v9 not found\nFix: Run `fleetctl vehicle list`.\n"));
	}

	@ParameterizedTest
	@CsvSource({ "FAILURE,1", "USAGE,2", "UNKNOWN_COMMAND,1", "AUTHENTICATION,2", "VALIDATION,3", "NOT_FOUND,4",
			"PERMISSION,5", "DENIED,6", "CANCELLED,1", "TIMEOUT,1", "UNAVAILABLE,1", "INTERRUPTED,130",
			"TERMINATED,143", "HUNG_UP,129" })
	void theCategoryDecidesTheExitCode(ErrorCategory category, int exit) {
		throwing(new CliException(category, "invalid auth denied"));
		Result result = this.cli.run("vehicle", "get");
		assertThat(result.exit()).isEqualTo(exit);
		assertThat(result.stdout()).isEmpty();
		assertThat(result.stderr()).isNotEmpty();
	}

	@ParameterizedTest
	@EnumSource(names = { "INTERRUPTED", "TERMINATED", "HUNG_UP" })
	void aSignalIsOneLineInEveryFormat(ErrorCategory category) {
		throwing(new CliException(category, "stopped"));
		assertThat(this.cli.run("vehicle", "get", "--json").stderr()).isEqualTo("command interrupted\n");
		assertThat(this.cli.run("vehicle", "get", "--human").stderr()).isEqualTo("command interrupted\n");
	}

	@ParameterizedTest
	@EnumSource(names = { "INTERRUPTED", "TERMINATED", "HUNG_UP" }, mode = Mode.EXCLUDE)
	void everyOtherCategoryIsAnEnvelopeForPrograms(ErrorCategory category) {
		throwing(new CliException(category, "it failed"));
		assertThat(this.cli.run("vehicle", "get", "--json").stderr()).startsWith("{\n  \"error\": {")
			.contains("\"message\": \"it failed\"")
			.endsWith("}\n");
	}

	@Test
	void aPolicyOfTheApplicationReplacesTheTable() {
		throwing(new CliException(ErrorCategory.NOT_FOUND, "gone"));
		assertThat(this.cli.exitCodes((category) -> 40 + category.ordinal()).run("vehicle", "get").exit())
			.isEqualTo(40 + ErrorCategory.NOT_FOUND.ordinal());
	}

	@ParameterizedTest
	@CsvSource({ "0,0", "7,7", "255,255", "256,1", "-1,1", "2147483647,1" })
	void anExplicitExitCodeWinsAndOneOutOfRangeIsOne(int given, int exit) {
		throwing(CliException.category(ErrorCategory.NOT_FOUND).exitCode(given).message("gone"));
		assertThat(this.cli.run("vehicle", "get").exit()).isEqualTo(exit);
	}

	@Test
	void structuredFailuresKeepCodeSystemRequestIdAndNextActions() {
		throwing(CliException.category(ErrorCategory.PERMISSION)
			.code("HTTP_403")
			.system("fleet-api")
			.requestId("r-1")
			.next("auth login {name}", "Log in")
			.message("no right to see v1"));
		assertThat(this.cli.run("vehicle", "get")).isEqualTo(Result.failed(5, """
				{
				  "error": {
				    "code": "HTTP_403",
				    "message": "no right to see v1",
				    "system": "fleet-api",
				    "request_id": "r-1"
				  },
				  "next_actions": [
				    {
				      "command": "fleetctl auth login \\u003cname\\u003e",
				      "description": "Log in"
				    }
				  ]
				}
				"""));
		assertThat(this.cli.run("vehicle", "get", "--human").stderr())
			.isEqualTo("Error: no right to see v1\n\nNext steps:\n  fleetctl auth login <name>\n      Log in\n");
	}

	@Test
	void anUnexpectedExceptionIsAFailureWithoutAStackTrace() {
		throwing(new IllegalStateException("boom"));
		assertThat(this.cli.run("vehicle", "get", "--human"))
			.isEqualTo(Result.failed(1, "Error: boom\nFix: Run it again with --debug to see where it failed\n"));
	}

	@Test
	void anErrorOfTheJvmEndsTheRunLikeAnyOtherFailure() {
		this.cli.command("vehicle get", (context) -> {
			throw new StackOverflowError();
		});
		assertThat(this.cli.run("vehicle", "get", "--human").stderr()).startsWith("Error: StackOverflowError\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "--debug", "--debug=*", "--debug=engine", "--debug=-transport,engine" })
	void debugShowsWhereItFailed(String debug) {
		throwing(new IllegalStateException("boom"));
		assertThat(this.cli.run("vehicle", "get", "--json", debug).stderr())
			.contains("java.lang.IllegalStateException: boom\n\tat dev.cliengine.middleware.FailureTests");
	}

	@ParameterizedTest
	@ValueSource(strings = { "--debug=", "--debug=transport", "--debug=*,-engine" })
	void debugOfOtherPartsShowsNoStackTrace(String debug) {
		throwing(new IllegalStateException("boom"));
		assertThat(this.cli.run("vehicle", "get", debug).stderr()).doesNotContain("\tat ");
	}

	private void throwing(Exception failure) {
		this.cli.command("vehicle get", (context) -> {
			throw failure;
		});
	}

}
