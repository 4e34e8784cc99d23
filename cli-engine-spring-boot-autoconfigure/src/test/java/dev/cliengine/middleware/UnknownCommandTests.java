package dev.cliengine.middleware;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.cliengine.command.parse.UnknownCommandException.Line;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.test.CliTester;
import dev.cliengine.test.Result;

import static org.assertj.core.api.Assertions.assertThat;

/** Lines whose first word is no command, and somebody who knows it. */
class UnknownCommandTests {

	private final List<Line> seen = new ArrayList<>();

	private final CliTester cli = new CliTester();

	@BeforeEach
	void mount() {
		this.cli.command("vehicle list", (context) -> "commands").with((UnknownCommandHandler) (line, cancellation) -> {
			this.seen.add(line);
			return switch (line.word()) {
				case "vehicle", "paint" -> OptionalInt.of(42);
				case "fail" -> throw new CliException(ErrorCategory.UNAVAILABLE, "it failed");
				default -> OptionalInt.empty();
			};
		});
	}

	@Test
	void whatFollowsTheWordIsItsOwnWhateverItLooksLike() {
		Result painted = this.cli.run("--output", "json", "paint", "--colour=red", "--", "-x", "--output", "nosuch");
		assertThat(painted).isEqualTo(new Result(42, "", ""));
		assertThat(this.seen).singleElement().satisfies((line) -> {
			assertThat(line.rest()).containsExactly("--colour=red", "--", "-x", "--output", "nosuch");
			assertThat(line.globals().text("output")).isEqualTo("json");
		});
	}

	@Test
	void commandsComeFirst() {
		assertThat(this.cli.run("vehicle", "list").stdout()).contains("commands");
		assertThat(this.cli.run("vehicle", "paint").exit()).isEqualTo(1);
		assertThat(this.cli.run("--", "paint").exit()).isEqualTo(1);
		assertThat(this.cli.run("--help", "paint").exit()).isZero();
		assertThat(this.seen).isEmpty();
	}

	@Test
	void aWordNobodyKnowsIsRefusedAsEver() {
		Result refused = this.cli.run("nosuch", "--human");
		assertThat(refused)
			.isEqualTo(new CliTester().command("vehicle list", (context) -> "x").run("nosuch", "--human"));
		assertThat(refused.stderr()).contains("unknown command \"nosuch\"");
	}

	@Test
	void itsFailureIsToldLikeThatOfACommand() {
		assertThat(this.cli.run("--human", "fail")).isEqualTo(Result.failed(1, "Error: it failed\n"));
	}

}
