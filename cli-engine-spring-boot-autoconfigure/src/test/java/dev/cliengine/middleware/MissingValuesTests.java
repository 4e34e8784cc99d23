package dev.cliengine.middleware;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.parse.GlobalOption;
import dev.cliengine.command.OptionRelation;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.ValueCompletion;
import dev.cliengine.command.ValueType;
import dev.cliengine.core.Cancellation;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.test.CliTester;
import dev.cliengine.test.Result;
import dev.cliengine.test.ScriptedPrompter;

import static org.assertj.core.api.Assertions.assertThat;

class MissingValuesTests {

	private final CliTester cli = new CliTester();

	private final List<CommandArguments> ran = new ArrayList<>();

	@Test
	void r14WithoutATerminalNothingIsAskedAndWhatIsMissingIsNamed() {
		mount(CliTester.open("vehicle get").argument("id", "The vehicle"));
		Result result = this.cli.run("vehicle", "get");
		assertThat(result.exit()).isEqualTo(2);
		assertThat(result.stderr()).contains("required arguments were not provided", "<ID>");
	}

	@Test
	void whatIsMissingIsAskedForAndTheLineIsShown() {
		mount(CliTester.open("vehicle get")
			.option(OptionSpec.named("team").required().description("Whose it is"))
			.argument("id", "The vehicle"));
		ScriptedPrompter prompter = new ScriptedPrompter("the web", "v-1");
		Result result = this.cli.onTerminal(prompter).run("--human", "vehicle", "get", "--verbose");
		assertThat(result.exit()).isZero();
		assertThat(prompter.questions()).containsExactly("Whose it is (--team):", "The vehicle (ID):");
		assertThat(result.stderr()).isEqualTo("fleetctl --human vehicle get v-1 --verbose --team 'the web'\n");
		assertThat(this.ran).singleElement().extracting((values) -> values.text("team")).isEqualTo("the web");
	}

	@ParameterizedTest
	@ValueSource(strings = { "--help", "--schema", "--no-input" })
	void someLinesNeedNoAnswer(String option) {
		mount(CliTester.open("vehicle get").argument("id", "The vehicle"));
		ScriptedPrompter prompter = new ScriptedPrompter();
		assertThat(this.cli.onTerminal(prompter).run("vehicle", "get", option).exit())
			.isEqualTo(option.equals("--no-input") ? 2 : 0);
		assertThat(prompter.questions()).isEmpty();
	}

	@Test
	void applicationsSwitchTheQuestionsOff() {
		mount(CliTester.open("vehicle get").argument("id", "The vehicle"));
		this.cli.with(new PromptPolicy(false, Duration.ofSeconds(1)));
		assertThat(this.cli.onTerminal().run("vehicle", "get").exit()).isEqualTo(2);
	}

	@Test
	void aWrongAnswerIsExplainedAndAskedForAgain() {
		mount(CliTester.open("vehicle park").option(bay()));
		ScriptedPrompter prompter = new ScriptedPrompter("x", "10", "-5", "7");
		Result result = this.cli.onTerminal(prompter).run("vehicle", "park");
		assertThat(result.exit()).isEqualTo(3);
		assertThat(result.stderr()).contains("invalid value 'x' for '--bay <BAY>': expected a whole number\n",
				"--bay has to be at most 9\n", "--bay has to be at least 1\n");
		assertThat(prompter.questions()).hasSize(3).first().isEqualTo("--bay (a whole number, at least 1, at most 9):");
		assertThat(this.ran).isEmpty();
		assertThat(this.cli.onTerminal("x", "", "7").run("vehicle", "park").stderr()).endsWith("park --bay 7\n");
	}

	private static OptionSpec.Builder bay() {
		return OptionSpec.named("bay")
			.required()
			.type(ValueType.INTEGER)
			.constraints(new TreeMap<>(Map.of("minimum", 1, "maximum", 9)));
	}

	@Test
	void valuesThatLookLikeOptionsStayValues() {
		mount(CliTester.open("vehicle say").option(OptionSpec.named("to").required()).argument("text", ""));
		Result result = this.cli.onTerminal("-x", "--help").run("vehicle", "say");
		assertThat(result.stderr()).isEqualTo("fleetctl vehicle say --to=-x -- --help\n");
		assertThat(this.ran).singleElement().extracting((values) -> values.text("text")).isEqualTo("--help");
	}

	@Test
	void choicesAndBooleansHaveTheirOwnQuestions() {
		mount(CliTester.open("vehicle paint")
			.option(OptionSpec.named("colour").required().choices(List.of("red", "blue")))
			.option(OptionSpec.named("gloss").required().negatable())
			.option(OptionSpec.named("stripes").required().type(ValueType.BOOLEAN)));
		ScriptedPrompter prompter = new ScriptedPrompter("2", "maybe", "N", "yes");
		Result result = this.cli.onTerminal(prompter).run("vehicle", "paint");
		assertThat(result.stderr()).endsWith("fleetctl vehicle paint --colour blue --no-gloss --stripes true\n");
		assertThat(prompter.questions().get(1)).isEqualTo("--gloss [y/n]");
	}

	@Test
	void r35ASecretIsNeitherShownWhileItIsTypedNorInTheLine() {
		mount(CliTester.open("vehicle unlock")
			.option(OptionSpec.named("api-key"))
			.option(OptionSpec.named("password").required()));
		ScriptedPrompter prompter = new ScriptedPrompter("hush hush");
		Result result = this.cli.onTerminal(prompter).run("vehicle", "unlock", "--api-key=psst");
		assertThat(prompter.hiddenQuestions()).containsExactly("--password:");
		assertThat(result.stderr()).isEqualTo("fleetctl vehicle unlock --api-key=******** --password ********\n");
	}

	@Test
	void r35OfGlobalOptionsTooSecretsAloneAreHidden() {
		this.cli.with(EngineOptions.credentialStore()).with(new GlobalOption(OptionSpec.named("hub-token").build()));
		mount(CliTester.open("vehicle get").argument("id", "The vehicle"));
		assertThat(this.cli.onTerminal("v-1")
			.run("vehicle", "get", "--credential-store", "file", "--hub-token", "psst")
			.stderr()).isEqualTo("fleetctl vehicle get v-1 --credential-store file --hub-token ********\n");
	}

	@Test
	void ofSeveralOptionsOneIsChosenFirst() {
		mount(CliTester.open("vehicle list")
			.option(OptionSpec.named("team"))
			.option(OptionSpec.named("all").toggle())
			.relation(OptionRelation.Kind.EXACTLY_ONE, "team", "all"));
		assertThat(this.cli.onTerminal("1", "web").run("vehicle", "list").stderr())
			.isEqualTo("fleetctl vehicle list --team web\n");
		assertThat(this.cli.onTerminal("--all").run("vehicle", "list").stderr())
			.isEqualTo("fleetctl vehicle list --all\n");
	}

	@Test
	void aLongListIsSearched() {
		List<String> names = Stream
			.concat(Stream.of("web"), IntStream.rangeClosed(1, 40).mapToObj((number) -> "team-" + number))
			.toList();
		mount(CliTester.open("vehicle list")
			.option(OptionSpec.named("team").required().completion(ValueCompletion.of(names))));
		ScriptedPrompter prompter = new ScriptedPrompter("M-4", "2");
		assertThat(this.cli.onTerminal(prompter).run("vehicle", "list").stderr()).endsWith("list --team team-40\n");
		assertThat(prompter.questions().get(0)).startsWith("--team:\n   1) web\n   2) team-1\n")
			.endsWith("  12) team-11\n  … and 29 more\nNumber, name, or a part of it:");
		assertThat(prompter.questions().get(1))
			.isEqualTo("  1) team-4\n  2) team-40\nNumber, name, or 'M-4' again to take it as it is:");
		assertThat(this.cli.onTerminal("team", "team").run("vehicle", "list").stderr()).endsWith("--team team\n");
		assertThat(this.cli.onTerminal("other").run("vehicle", "list").stderr()).endsWith("--team other\n");
		assertThat(this.cli.onTerminal("team-33").run("vehicle", "list").stderr()).endsWith("--team team-33\n");
	}

	@Test
	void r14CandidatesThatDoNotComeAreNotWaitedFor() throws Exception {
		CountDownLatch never = new CountDownLatch(1);
		mount(CliTester.open("vehicle list").option(OptionSpec.named("team").required().completion((typed) -> {
			try {
				never.await();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
			return List.of("late");
		})));
		this.cli.with(new PromptPolicy(true, Duration.ofMillis(20)));
		ScriptedPrompter prompter = new ScriptedPrompter("web");
		assertThat(this.cli.onTerminal(prompter).run("vehicle", "list").exit()).isZero();
		assertThat(prompter.questions()).containsExactly("--team:");
	}

	@Test
	void theEndOfTheInputCancels() {
		mount(CliTester.open("vehicle get").argument("id", "The vehicle"));
		Result result = this.cli.onTerminal(ScriptedPrompter.END_OF_INPUT).run("vehicle", "get");
		assertThat(result).isEqualTo(Result.failed(1, "Error: cancelled, nothing was changed\n"));
	}

	@Test
	void r13AnInterruptEndsTheQuestions() {
		mount(CliTester.open("vehicle get").argument("id", "The vehicle"));
		Cancellation cancellation = new Cancellation();
		cancellation.cancel(ErrorCategory.INTERRUPTED);
		Result result = this.cli.onTerminal("v-1").run(cancellation, "vehicle", "get");
		assertThat(result).isEqualTo(Result.failed(130, "command interrupted\n"));
	}

	private void mount(CommandSpec.Builder spec) {
		this.cli.command(spec, (context) -> {
			this.ran.add(context.arguments());
			return null;
		});
	}

}
