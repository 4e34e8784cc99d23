package dev.cliengine.builtin.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import dev.cliengine.config.ConfigKey;
import dev.cliengine.config.ConfigType;
import dev.cliengine.test.Result;
import dev.cliengine.test.ScriptedPrompter;

import static org.assertj.core.api.Assertions.assertThat;

class ConfigInitCommandTests {

	private static final String[] INIT = { "config", "init", "--human" };

	@TempDir
	Path directory;

	private final List<String> probed = new ArrayList<>();

	@Test
	void answersAreShownAndWrittenAtOnce() {
		GivenConfig config = GivenConfig.in(this.directory)
			.with(site())
			.with(ConfigKey.named("loud").type(ConfigType.bool()).question("Make noise?").build())
			.with(ConfigKey.named("level").choices("low", "high").defaultValue("low").question("Level").build())
			.with(ConfigKey.named("license").secret().question("License").build())
			.with(ConfigKey.named("unasked").build());
		ScriptedPrompter prompter = onTerminal(config, "https://a", "y", "high", "hush", "");
		Result result = config.run(INIT);
		assertThat(result.exit()).as(result.stderr()).isZero();
		assertThat(config.text())
			.isEqualTo("site = \"https://a\"\nloud = true\nlevel = \"high\"\nlicense = \"hush\"\n");
		assertThat(result.stderr()).contains("This will be written to " + config.file() + ":\n  site = \"https://a\"\n"
				+ "  loud = true\n  level = \"high\"\n  license = \"********\"\n");
		assertThat(result.stdout() + result.stderr()).doesNotContain("hush");
		assertThat(prompter.questions()).first().isEqualTo("Where?, Enter for none:");
		assertThat(prompter.hiddenQuestions()).containsExactly("License, Enter leaves it as it is:");
		assertThat(prompter.questions()).last().isEqualTo("Write it? [Y/n]");
	}

	@Test
	void theAnswerHasPathAndValues() {
		GivenConfig config = GivenConfig.in(this.directory)
			.with(site())
			.with(ConfigKey.named("license").secret().question("License").build());
		JsonNode answer = config.envelope("config", "init", "--set", "site=https://a", "--set", "license=hush");
		assertThat(answer.path("data")).hasToString(
				"{\"path\":\"" + config.file() + "\",\"values\":{\"license\":\"********\",\"site\":\"https://a\"}}");
		assertThat(answer.path("next_actions").toString()).contains("fleetctl config explain");
		assertThat(config.text()).contains("hush");
	}

	@Test
	void anAnswerThatIsRefusedIsAskedForAgain() {
		GivenConfig config = GivenConfig.in(this.directory).with(site());
		ScriptedPrompter prompter = onTerminal(config, "http://a", "https://a", "y");
		Result result = config.run(INIT);
		assertThat(result.stderr()).startsWith("invalid value for site: it is not https\n");
		assertThat(prompter.questions()).hasSize(3);
		assertThat(config.text()).isEqualTo("site = \"https://a\"\n");
		assertThat(this.probed).containsExactly("https://a");
	}

	@Test
	void nobodyIsAskedForEver() {
		GivenConfig config = GivenConfig.in(this.directory).with(site());
		onTerminal(config, "a", "b", "c", "d", "e");
		assertThat(config.failure(3, "config", "init").at("/error/message").asString())
			.isEqualTo("there was no acceptable answer for site");
		assertThat(config.names()).isEmpty();
	}

	@Test
	void whatHoldsNowIsThePreset() {
		GivenConfig config = GivenConfig.in(this.directory).with(site()).holding("site = \"https://old\"\n");
		ScriptedPrompter prompter = onTerminal(config, "");
		Result result = config.run(INIT);
		assertThat(prompter.questions()).containsExactly("Where? [https://old]:");
		assertThat(result.stderr()).contains("There is nothing to change");
		assertThat(config.text()).isEqualTo("site = \"https://old\"\n");
	}

	@Test
	void aSecretIsNoPresetAndStaysWithoutAnAnswer() {
		GivenConfig config = GivenConfig.in(this.directory)
			.with(ConfigKey.named("license").secret().question("License").build())
			.holding("license = \"hush\"\n");
		onTerminal(config, "");
		Result result = config.run(INIT);
		assertThat(result.stdout() + result.stderr()).contains("There is nothing to change").doesNotContain("hush");
		assertThat(config.text()).isEqualTo("license = \"hush\"\n");
	}

	@Test
	void suggestionsAreShownAndOthersPossible() {
		GivenConfig config = GivenConfig.in(this.directory)
			.with(ConfigKey.named("region").suggestions(() -> List.of("eu", "us")).question("Region").build());
		ScriptedPrompter prompter = onTerminal(config, "mars", "y");
		config.run(INIT);
		assertThat(prompter.questions()).first().isEqualTo("Region (eu, us), Enter for none:");
		assertThat(config.text()).isEqualTo("region = \"mars\"\n");
	}

	@Test
	void whatTheProbeRefusesCanBeStoredAllTheSame() {
		GivenConfig config = GivenConfig.in(this.directory).with(site());
		ScriptedPrompter prompter = onTerminal(config, "https://down", "n", "https://down", "y", "y");
		Result result = config.run(INIT);
		assertThat(result.stderr()).startsWith("nobody answers\nnobody answers\nThis will be written");
		assertThat(prompter.questions()).contains("Use it all the same? [y/N]");
		assertThat(config.text()).isEqualTo("site = \"https://down\"\n");
	}

	@Test
	void aGivenAnswerIsProbedUnlessNobodyWantsThat() {
		GivenConfig config = GivenConfig.in(this.directory).with(site());
		JsonNode failure = config.failure(3, "config", "init", "--set", "site=https://down");
		assertThat(failure.at("/error/message").asString()).isEqualTo("site: nobody answers");
		assertThat(failure.path("fix").asString()).contains("--no-check");
		assertThat(config.names()).isEmpty();
		config.data("config", "init", "--set", "site=https://down", "--no-check");
		assertThat(this.probed).containsExactly("https://down");
		assertThat(config.text()).isEqualTo("site = \"https://down\"\n");
	}

	@Test
	void r14WithoutATerminalWhatIsMissingIsNamed() {
		GivenConfig config = GivenConfig.in(this.directory)
			.with(site())
			.with(ConfigKey.named("region").question("Region").build())
			.with(ConfigKey.named("level").defaultValue("low").question("Level").build());
		JsonNode failure = config.failure(2, "config", "init");
		assertThat(failure.at("/error/message").asString()).isEqualTo("There is nobody to ask for site, region");
		assertThat(failure.path("fix").asString()).isEqualTo("Give --set site=VALUE --set region=VALUE");
		config.cli().environment("FLEET_REGION", "eu");
		config.data("config", "init", "--set", "site=https://a=b");
		assertThat(config.text()).isEqualTo("site = \"https://a=b\"\n");
	}

	@Test
	void anAnswerToNoQuestionIsRefused() {
		GivenConfig config = GivenConfig.in(this.directory).with(site());
		for (String given : List.of("site", "=x", "other=x")) {
			JsonNode failure = config.failure(2, "config", "init", "--set", given);
			assertThat(failure.at("/error/message").asString())
				.isEqualTo("'" + given + "' is not an answer to any question");
			assertThat(failure.path("fix").asString()).isEqualTo("Write KEY=VALUE with one of: site");
		}
	}

	@Test
	void yesSavesTheLastQuestion() {
		GivenConfig config = GivenConfig.in(this.directory).with(site());
		ScriptedPrompter prompter = onTerminal(config, "https://a");
		assertThat(config.run("config", "init", "--yes").exit()).isZero();
		assertThat(prompter.questions()).hasSize(1);
	}

	@Test
	void noAndTheEndOfTheInputWriteNothing() {
		GivenConfig config = GivenConfig.in(this.directory)
			.with(site())
			.with(ConfigKey.named("license").secret().question("License").build());
		for (List<String> answers : List.of(List.of("https://a", "x", "n"), List.of(ScriptedPrompter.END_OF_INPUT),
				List.of("https://a", ScriptedPrompter.END_OF_INPUT),
				List.of("https://a", "x", ScriptedPrompter.END_OF_INPUT))) {
			onTerminal(config, answers.toArray(String[]::new));
			JsonNode failure = config.failure(1, "config", "init");
			assertThat(failure.at("/error/message").asString()).isEqualTo("nothing was written");
		}
		assertThat(config.names()).isEmpty();
	}

	@Test
	void aDryRunAsksAndWritesNothing() {
		GivenConfig config = GivenConfig.in(this.directory).with(site());
		ScriptedPrompter prompter = onTerminal(config, "https://a");
		assertThat(config.data("config", "init", "--dry-run").at("/values/site").asString()).isEqualTo("https://a");
		assertThat(prompter.questions()).hasSize(1);
		assertThat(config.names()).isEmpty();
	}

	@Test
	void r5AFileThatCannotBeReadIsNotOverwritten() {
		GivenConfig config = GivenConfig.in(this.directory).with(site()).holding("[");
		assertThat(config.failure(1, "config", "init", "--set", "site=https://a").at("/error/code").asString())
			.isEqualTo("CONFIG_MALFORMED");
		assertThat(config.text()).isEqualTo("[");
	}

	private ConfigKey site() {
		return ConfigKey.named("site")
			.question("Where?")
			.check((value) -> value.startsWith("https:") ? null : "it is not https")
			.probe((value) -> {
				this.probed.add(value);
				return value.equals("https://down") ? "nobody answers" : null;
			})
			.build();
	}

	private static ScriptedPrompter onTerminal(GivenConfig config, String... answers) {
		ScriptedPrompter prompter = new ScriptedPrompter(answers);
		config.cli().onTerminal(prompter);
		return prompter;
	}

}
