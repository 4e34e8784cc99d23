package dev.cliengine.middleware;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import dev.cliengine.test.CliTester;
import dev.cliengine.test.Result;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class SinkTests {

	private final List<String> told = new ArrayList<>();

	private final CliTester cli = new CliTester();

	@Test
	void aSinkThatFailsIsLoggedAndChangesNothing(CapturedOutput output) {
		this.cli.audit((entry) -> {
			throw new IllegalStateException("disk full");
		}).activity((event) -> {
			throw new IllegalStateException("collector is down");
		});
		this.cli.command("vehicle list", (context) -> 1);
		assertThat(this.cli.run("vehicle", "list")).isEqualTo(Result.ok("{\n  \"data\": 1\n}\n"));
		assertThat(output).contains("WARN")
			.contains("The audit record of 'vehicle list' was not kept: java.lang.IllegalStateException: disk full")
			.contains("The activity of 'vehicle list' was not passed on: "
					+ "java.lang.IllegalStateException: collector is down");
	}

	@Test
	void aSinkThatFailsDoesNotHideAFailureNorKeepTheOthersFromBeingTold() {
		this.cli.audit((entry) -> {
			throw new IllegalStateException("disk full");
		}).audit((entry) -> this.told.add("audit")).activity((event) -> {
			throw new IllegalStateException("collector is down");
		}).activity((event) -> this.told.add("activity"));
		this.cli.command("vehicle list", (context) -> {
			throw new IllegalStateException("boom");
		});
		Result result = this.cli.run("vehicle", "list", "--human");
		assertThat(result.exit()).isOne();
		assertThat(result.stderr()).startsWith("Error: boom\n");
		assertThat(this.told).containsExactly("audit", "activity");
	}

}
