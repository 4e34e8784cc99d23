package dev.cliengine.middleware;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.cliengine.core.Tier;
import dev.cliengine.test.CliTester;
import dev.cliengine.test.Result;
import dev.cliengine.test.ScriptedPrompter;

import static org.assertj.core.api.Assertions.assertThat;

class ConfirmationTests {

	private final List<String> deleted = new ArrayList<>();

	private final CliTester cli = new CliTester();

	@BeforeEach
	void mount() {
		this.cli.command(
				CliTester.open("vehicle delete").summary("Delete a vehicle").tier(Tier.DESTRUCTIVE).argument("id", ""),
				(context) -> {
					this.deleted.add(context.arguments().texts("id").get(0));
					return null;
				});
	}

	@Test
	void r14WithoutATerminalItIsRefusedAndTheOptionIsNamed() {
		assertThat(this.cli.run("vehicle", "delete", "v1")).isEqualTo(Result.failed(2, """
				{
				  "error": {
				    "code": "CONFIRMATION_REQUIRED",
				    "message": "'vehicle delete' is destructive and nobody is here to confirm it",
				    "system": "vehicle"
				  },
				  "fix": "Run it again with --yes, or look first with --dry-run"
				}
				"""));
		assertThat(this.deleted).isEmpty();
	}

	@Test
	void yesOnTheLineIsTheAnswer() {
		assertThat(this.cli.run("vehicle", "delete", "v1", "--yes").exit()).isZero();
		assertThat(this.cli.run("vehicle", "delete", "v2", "-y").exit()).isZero();
		assertThat(this.deleted).containsExactly("v1", "v2");
	}

	@Test
	void onATerminalItAsksWhatItIsAboutToDo() {
		ScriptedPrompter prompter = new ScriptedPrompter("y");
		assertThat(this.cli.onTerminal(prompter).run("vehicle", "delete", "v1").exit()).isZero();
		assertThat(prompter.questions()).containsExactly("Delete a vehicle (vehicle delete, id v1): continue?");
		assertThat(this.deleted).containsExactly("v1");
	}

	@Test
	void noIsACancellation() {
		Result result = this.cli.onTerminal("n").run("vehicle", "delete", "v1");
		assertThat(result).isEqualTo(Result.failed(1, "Error: cancelled, nothing was changed\n"));
		assertThat(this.deleted).isEmpty();
	}

	@Test
	void whatCanBeChangedBackDoesNotAsk() {
		this.cli.command(CliTester.open("vehicle paint").tier(Tier.MUTATE), (context) -> "painted");
		assertThat(this.cli.run("vehicle", "paint").stdout()).contains("painted");
	}

}
