package dev.cliengine.middleware;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
	void onATerminalTheNameOfWhatIsLostIsTyped() {
		ScriptedPrompter prompter = new ScriptedPrompter(" v1 ");
		assertThat(this.cli.onTerminal(prompter).run("vehicle", "delete", "v1").exit()).isZero();
		assertThat(prompter.questions())
			.containsExactly("Delete a vehicle (vehicle delete, id v1)\nType v1 to confirm:");
		assertThat(this.deleted).containsExactly("v1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "n", "y", "V1", "", ScriptedPrompter.END_OF_INPUT })
	void anythingElseIsACancellation(String answer) {
		Result result = this.cli.onTerminal(answer).run("vehicle", "delete", "v1");
		assertThat(result).isEqualTo(Result.failed(1, "Error: cancelled, nothing was changed\n"));
		assertThat(this.deleted).isEmpty();
	}

	@Test
	void whatHasNoNameIsAskedAboutWithYesAndNo() {
		this.cli.command(CliTester.open("vehicle purge").summary("Delete all").tier(Tier.DESTRUCTIVE),
				(context) -> null);
		ScriptedPrompter prompter = new ScriptedPrompter("y");
		assertThat(this.cli.onTerminal(prompter).run("vehicle", "purge").exit()).isZero();
		assertThat(prompter.questions()).containsExactly("Delete all (vehicle purge): continue?");
	}

	@Test
	void anApplicationsOwnQuestionStays() {
		this.cli.command(
				CliTester.open("vehicle scrap").tier(Tier.DESTRUCTIVE).argument("id", "").confirmation("Scrap it?"),
				(context) -> null);
		ScriptedPrompter prompter = new ScriptedPrompter("y");
		assertThat(this.cli.onTerminal(prompter).run("vehicle", "scrap", "v1").exit()).isZero();
		assertThat(prompter.questions()).containsExactly("Scrap it?");
	}

	@Test
	void r14WithNoInputItIsRefusedOnATerminalToo() {
		ScriptedPrompter prompter = new ScriptedPrompter();
		Result result = this.cli.onTerminal(prompter).run("vehicle", "delete", "v1", "--no-input", "--json");
		assertThat(result.exit()).isEqualTo(2);
		assertThat(result.stderr()).contains("CONFIRMATION_REQUIRED");
		assertThat(prompter.questions()).isEmpty();
	}

	@Test
	void whatCanBeChangedBackDoesNotAsk() {
		this.cli.command(CliTester.open("vehicle paint").tier(Tier.MUTATE), (context) -> "painted");
		assertThat(this.cli.run("vehicle", "paint").stdout()).contains("painted");
	}

}
