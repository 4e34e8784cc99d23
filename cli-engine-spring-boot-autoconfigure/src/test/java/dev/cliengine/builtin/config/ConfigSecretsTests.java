package dev.cliengine.builtin.config;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.cliengine.config.ConfigKey;
import dev.cliengine.test.Result;
import dev.cliengine.test.ScriptedPrompter;

import static org.assertj.core.api.Assertions.assertThat;

/** Secrets are not shown unless somebody asks for them. */
class ConfigSecretsTests {

	private static final String FILE = """
			site = "home"   # the address
			api_token = "hush"
			"license" = "hush"
			inline = { password = "hush", user = "ann" }
			dotted.client-secret = "hush"

			[vault]
			a = "hush"
			b = { c = "hush" }

			[[servers]]
			name = "one"
			password = "hush"

			[[servers]]
			name = "two"
			nested = { apiKey = "hush" }

			[output]
			format = "json"
			""";

	@TempDir
	Path directory;

	@ParameterizedTest
	@ValueSource(strings = { "config list", "config list --human", "config get api_token", "config get license",
			"config get inline", "config get dotted", "config get vault", "config get vault.a", "config get vault.b.c",
			"config get servers", "config get api_token --effective", "config explain", "config explain api_token",
			"config explain vault", "config explain servers", "config explain inline --human",
			"config get vault --effective --human" })
	void whatIsSecretIsNotShown(String line) {
		Result result = config().holding(FILE).run(line.split(" "));
		assertThat(result.exit()).as(result.stderr()).isZero();
		assertThat(result.stdout() + result.stderr()).contains("********").doesNotContain("hush");
	}

	@Test
	void theRestOfTheFileIsShownAsItStands() {
		String shown = config().holding(FILE).run("config", "list", "--human").stdout();
		assertThat(shown).startsWith("site = \"home\"   # the address\n")
			.contains("user = \"ann\"", "name = \"one\"", "name = \"two\"")
			.contains("dotted.client-secret = \"********\"\n", "[output]\nformat = \"json\"\n");
	}

	@Test
	void revealShowsIt() {
		GivenConfig config = config().holding(FILE);
		assertThat(config.run("config", "get", "api_token", "--reveal", "--human")).isEqualTo(Result.ok("hush\n"));
		assertThat(config.data("config", "get", "inline", "--reveal").path("value").asString()).contains("hush");
	}

	@Test
	void aSecretThatIsSetIsNotRepeated() {
		GivenConfig config = config();
		config.cli().stdin("hush\n");
		Result result = config.run("config", "set", "license", "--stdin");
		assertThat(result.stdout()).contains("\"value\": \"********\"").doesNotContain("hush");
		assertThat(config.run("config", "set", "a.token", "hush", "--dry-run").stdout()).doesNotContain("hush");
		assertThat(config.text()).isEqualTo("license = \"hush\"\n");
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void r2AFileThatReceivesASecretIsItsOwnersAlone() {
		GivenConfig config = config();
		config.data("config", "set", "license", "hush");
		assertThat(config.mode()).isEqualTo("rw-------");
	}

	@Test
	void aSecretIsAskedForAndNotShownMeanwhile() {
		ScriptedPrompter prompter = new ScriptedPrompter("hush");
		GivenConfig config = config();
		config.cli().onTerminal(prompter);
		assertThat(config.run("config", "set", "license").exit()).isZero();
		assertThat(prompter.hiddenQuestions()).containsExactly("Value of license:");
		assertThat(config.text()).isEqualTo("license = \"hush\"\n");
	}

	@Test
	void noAnswerIsNoSecret() {
		GivenConfig config = config();
		for (String answer : List.of("", ScriptedPrompter.END_OF_INPUT)) {
			config.cli().onTerminal(answer);
			assertThat(config.failure(2, "config", "set", "license").at("/error/message").asString())
				.isEqualTo("There is no value for license");
		}
		assertThat(config.names()).isEmpty();
	}

	@Test
	void aRefusedSecretIsNotRepeated() {
		GivenConfig config = GivenConfig.in(this.directory)
			.with(ConfigKey.named("license").secret().check((value) -> "it is too short").build());
		Result result = config.run("config", "set", "license", "hush");
		assertThat(result.stderr()).contains("invalid value for license: it is too short").doesNotContain("hush");
	}

	private GivenConfig config() {
		return GivenConfig.in(this.directory)
			.with(ConfigKey.named("license").secret().build())
			.with(ConfigKey.named("vault").secret().build());
	}

}
