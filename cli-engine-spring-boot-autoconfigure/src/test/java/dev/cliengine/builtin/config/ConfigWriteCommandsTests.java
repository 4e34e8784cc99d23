package dev.cliengine.builtin.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import dev.cliengine.config.ConfigFileSpec;
import dev.cliengine.config.ConfigFormat;
import dev.cliengine.config.ConfigKey;
import dev.cliengine.config.ConfigLayout;
import dev.cliengine.config.ConfigPath;
import dev.cliengine.config.ConfigType;
import dev.cliengine.config.EnvironmentDefinition;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.test.CliTester;

import static org.assertj.core.api.Assertions.assertThat;

class ConfigWriteCommandsTests {

	@TempDir
	Path directory;

	@Test
	void setAnswersKeyPathAndValueAndUnsetWhetherThereWasOne() {
		GivenConfig config = config();
		assertThat(config.data("config", "set", "deploy.site", "home"))
			.hasToString("{\"key\":\"deploy.site\",\"path\":\"" + config.file() + "\",\"value\":\"home\"}");
		assertThat(config.data("config", "get", "deploy.site").path("value").asString()).isEqualTo("home");
		assertThat(config.data("config", "unset", "deploy.site"))
			.hasToString("{\"key\":\"deploy.site\",\"path\":\"" + config.file() + "\",\"removed\":true}");
		assertThat(config.data("config", "unset", "deploy.site").path("removed").asBoolean()).isFalse();
		assertThat(config.data("config", "get", "deploy.site").path("value").isNull()).isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			value = { "true|true", "false|false", "True|\"True\"", "3|3", "-5|-5",
					"9223372036854775808|9.223372036854776E18", "1e5|100000.0", "inf|inf", "1.5|1.5", "1.2.3|\"1.2.3\"",
					"home|\"home\"", "~~|\"\"", "a \"b\"|\"a \\\"b\\\"\"" })
	void valuesAreStoredAsWhatTheyLookLike(String typed, String stored) {
		GivenConfig config = config();
		config.data("config", "set", "a", typed);
		assertThat(config.text()).isEqualTo("a = " + stored + "\n");
	}

	@Test
	void textIsStoredAsTextWhenAskedFor() {
		GivenConfig config = config();
		assertThat(config.data("config", "set", "--string", "a", "3").path("value").isString()).isTrue();
		config.data("config", "set", "b", "true", "--string");
		assertThat(config.text()).isEqualTo("a = \"3\"\nb = \"true\"\n");
	}

	@Test
	void theTypeOfADeclaredKeyDecides() {
		GivenConfig config = config().with(ConfigKey.named("id").type(ConfigType.string()).build())
			.with(ConfigKey.named("loud").type(ConfigType.bool()).build())
			.with(ConfigKey.named("level").choices("Low", "High").build());
		config.data("config", "set", "id", "3");
		config.data("config", "set", "loud", "yes");
		config.data("config", "set", "level", "HIGH");
		assertThat(config.text()).isEqualTo("id = \"3\"\nloud = true\nlevel = \"High\"\n");
		assertThat(message(config, "set", "loud", "maybe"))
			.isEqualTo("invalid loud \"maybe\": it must be true or false");
		JsonNode failure = config.failure(3, "config", "set", "level", "hihg");
		assertThat(failure.at("/error/message").asString())
			.isEqualTo("invalid level \"hihg\" (expected one of: Low, High)");
		assertThat(failure.path("fix").asString()).isEqualTo("Did you mean 'High'?");
	}

	@Test
	void everythingElseInTheFileStays() {
		GivenConfig config = config().holding("# mine\n[a]   # note\nb =   1  # one\n");
		config.data("config", "set", "a.b", "2");
		assertThat(config.text()).isEqualTo("# mine\n[a]   # note\nb =   2  # one\n");
	}

	@Test
	void aValueCanComeFromStandardInput() {
		GivenConfig config = config();
		config.cli().stdin("two words\n");
		config.data("config", "set", "a", "--stdin");
		assertThat(config.text()).isEqualTo("a = \"two words\"\n");
		config.cli().stdin("7\r\n");
		config.data("config", "set", "a", "--stdin");
		assertThat(config.text()).isEqualTo("a = 7\n");
	}

	@Test
	void aValueComesFromOnePlace() {
		GivenConfig config = config();
		assertThat(config.failure(2, "config", "set", "a", "1", "--stdin").at("/error/message").asString())
			.isEqualTo("VALUE and --stdin exclude each other");
		JsonNode none = config.failure(2, "config", "set", "a");
		assertThat(none.at("/error/message").asString()).isEqualTo("There is no value for a");
		assertThat(none.path("fix").asString()).contains("--stdin");
		assertThat(config.failure(2, "config", "set", "a", "--stdin").at("/error/message").asString())
			.isEqualTo("There is no value for a");
		assertThat(config.names()).isEmpty();
	}

	@Test
	void keysOfTheEngineAreCheckedAndNoOthersAreInTheirTables() {
		GivenConfig config = config();
		config.data("config", "set", "output.format", "JSON");
		assertThat(config.text()).contains("\"json\"");
		assertThat(message(config, "set", "output.format", "jsn"))
			.isEqualTo("invalid output format \"jsn\" (expected one of: json, human)");
		assertThat(message(config, "set", "credentials.store", "cloud"))
			.isEqualTo("invalid credential store \"cloud\" (expected one of: auto, keyring, file)");
		String known = "; the only supported keys are credentials.store, output.format";
		assertThat(message(config, "set", "output.colour", "red"))
			.isEqualTo("unknown engine-reserved key \"output.colour\"" + known);
		assertThat(message(config, "set", "output", "red")).isEqualTo("unknown engine-reserved key \"output\"" + known);
		JsonNode failure = config.failure(3, "config", "set", "output.fromat", "json");
		assertThat(failure.path("fix").asString()).isEqualTo("Did you mean 'output.format'?");
	}

	@Test
	void onlyDeclaredKeysCanBeSetWhereTheConfigurationIsClosed() {
		GivenConfig config = config().with(ConfigKey.named("endpoint").path("deploy.site").build())
			.holding("junk = 1\n");
		config.cli().closedConfiguration();
		config.data("config", "set", "endpoint", "a");
		config.data("config", "set", "deploy.site", "b");
		JsonNode failure = config.failure(3, "config", "set", "endpiont", "c");
		assertThat(failure.at("/error/message").asString()).isEqualTo("unknown config key \"endpiont\"; "
				+ "the only supported keys are credentials.store, endpoint, output.format");
		assertThat(failure.path("fix").asString()).isEqualTo("Did you mean 'endpoint'?");
		assertThat(config.data("config", "unset", "junk").path("removed").asBoolean()).isTrue();
		assertThat(config.text()).contains("\"b\"").doesNotContain("junk");
	}

	@Test
	void whatIsNoPathOrLeadsThroughAValueIsRefused() {
		GivenConfig config = config().holding("a = 1\n");
		assertThat(message(config, "set", "a..b", "1")).isEqualTo("invalid config key \"a..b\"");
		assertThat(message(config, "set", "a.b", "1")).isEqualTo("config key \"a\" is not a table");
		assertThat(config.text()).isEqualTo("a = 1\n");
	}

	@Test
	void aCheckRefusesWithItsSentence() {
		GivenConfig config = config().with(ConfigKey.named("site")
			.check((value) -> value.startsWith("https:") ? null : "it is not https")
			.probe((value) -> "nobody answers")
			.build());
		assertThat(message(config, "set", "site", "http://a")).isEqualTo("invalid value for site: it is not https");
		assertThat(config.names()).isEmpty();
		config.data("config", "set", "site", "https://a");
	}

	@Test
	void aDryRunChecksEverythingAndWritesNothing() {
		GivenConfig config = config();
		JsonNode answer = config.envelope("config", "set", "a", "3", "--dry-run");
		assertThat(answer.path("data")).hasToString("{\"key\":\"a\",\"path\":\"" + config.file() + "\",\"value\":3}");
		assertThat(
				config.failure(3, "config", "set", "output.format", "x", "--dry-run").at("/error/message").asString())
			.startsWith("invalid output format");
		assertThat(config.data("config", "unset", "a", "--dry-run").path("removed").asBoolean()).isFalse();
		assertThat(this.directory).isEmptyDirectory();
		config.holding("a = 1\n");
		assertThat(config.data("config", "unset", "a", "--dry-run").path("removed").asBoolean()).isTrue();
		assertThat(message(config, "set", "a.b", "1", "--dry-run")).isEqualTo("config key \"a\" is not a table");
		assertThat(config.text()).isEqualTo("a = 1\n");
		assertThat(config.names()).containsExactly("config.toml");
	}

	@Test
	void whatAStrongerLayerHidesIsSaid() {
		GivenConfig config = config().with(EnvironmentDefinition.of("staging", Map.of("site", "s")));
		config.cli().environment("FLEET_OUTPUT", "human");
		JsonNode hidden = config.envelope("config", "set", "output.format", "json");
		assertThat(hidden.path("warnings").path(0).asString())
			.isEqualTo("It has no effect now: FLEET_OUTPUT comes first");
		assertThat(hidden.path("next_actions").toString()).contains("fleetctl config explain output.format");
		assertThat(config.envelope("config", "set", "output.format", "human").has("warnings")).isFalse();
		assertThat(
				config.envelope("config", "set", "site", "t", "--env", "staging").path("warnings").path(0).asString())
			.isEqualTo("It has no effect now: environment staging comes first");
		assertThat(config.envelope("config", "set", "site", "t").has("warnings")).isFalse();
	}

	@Test
	void anOptionOfTheLineHidesNothingForLong() {
		assertThat(config().run("config", "set", "output.format", "human", "--output", "json").stdout())
			.doesNotContain("no effect");
	}

	@Test
	void eachValueGoesToItsFile() {
		Path remote = this.directory.resolve("remote.toml");
		GivenConfig config = new GivenConfig(this.directory, new CliTester()
			.configuration(new ConfigLayout(() -> this.directory, List.of(
					new ConfigFileSpec("config.toml", ConfigFormat.TOML, false, List.of()),
					new ConfigFileSpec("remote.toml", ConfigFormat.TOML, true, List.of(ConfigPath.of("remote")))))));
		assertThat(config.data("config", "set", "remote.url", "x").path("path").asString())
			.isEqualTo(remote.toString());
		assertThat(config.data("config", "set", "local", "y").path("path").asString())
			.isEqualTo(config.file().toString());
		assertThat(config.text(remote)).contains("x");
		assertThat(config.data("config", "get", "remote.url").path("value").asString()).isEqualTo("x");
		assertThat(config.data("config", "unset", "remote.url").path("path").asString()).isEqualTo(remote.toString());
	}

	@Test
	void r7WithoutAPlaceNothingCanBeSet() {
		GivenConfig config = new GivenConfig(this.directory, new CliTester().configuration(ConfigLayout.toml(() -> {
			throw new CliException(ErrorCategory.FAILURE, "There is no place");
		})));
		assertThat(config.failure(1, "config", "set", "a", "1").at("/error/message").asString())
			.isEqualTo("There is no place");
		assertThat(config.failure(1, "config", "set", "a", "1", "--dry-run").at("/error/message").asString())
			.isEqualTo("There is no place");
	}

	@Test
	void r5AFileThatCannotBeReadIsNotOverwritten() {
		GivenConfig config = config().holding("a = = 1\n");
		for (String[] line : new String[][] { { "config", "set", "b", "1" }, { "config", "unset", "a" },
				{ "config", "set", "b", "1", "--dry-run" }, { "config", "unset", "a", "--dry-run" } }) {
			assertThat(config.failure(1, line).at("/error/code").asString()).isEqualTo("CONFIG_MALFORMED");
		}
		assertThat(config.text()).isEqualTo("a = = 1\n");
	}

	private GivenConfig config() {
		return GivenConfig.in(this.directory);
	}

	private static String message(GivenConfig config, String command, String... words) {
		String[] line = new String[words.length + 2];
		line[0] = "config";
		line[1] = command;
		System.arraycopy(words, 0, line, 2, words.length);
		return config.failure(3, line).at("/error/message").asString();
	}

}
