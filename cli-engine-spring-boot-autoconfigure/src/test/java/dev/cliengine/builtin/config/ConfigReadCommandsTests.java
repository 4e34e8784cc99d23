package dev.cliengine.builtin.config;

import java.nio.file.Path;
import java.util.List;

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
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.test.CliTester;
import dev.cliengine.test.Result;

import static org.assertj.core.api.Assertions.assertThat;

class ConfigReadCommandsTests {

	private static final String FILE = """
			# mine
			title = "home"
			retries = 3
			ratio = 1.5
			tags = ["a", "b"]

			[output]
			format = "human"
			""";

	@TempDir
	Path directory;

	@Test
	void pathIsThePlaceOfTheFileWhetherItExistsOrNot() {
		GivenConfig config = GivenConfig.in(this.directory);
		assertThat(config.data("config", "path")).hasToString("{\"path\":\"" + config.file() + "\"}");
		assertThat(config.run("config", "path", "--human")).isEqualTo(Result.ok(config.file() + "\n"));
		assertThat(config.names()).isEmpty();
	}

	@Test
	void r7WithoutAPlaceThePathIsNull() {
		GivenConfig nowhere = nowhere();
		assertThat(nowhere.data("config", "path")).hasToString("{\"path\":null}");
		assertThat(nowhere.data("config", "list")).hasToString("{\"contents\":\"\",\"path\":null}");
		assertThat(nowhere.data("config", "get", "title").path("value").isNull()).isTrue();
	}

	@Test
	void listIsTheTextOfTheFile() {
		GivenConfig config = GivenConfig.in(this.directory).holding(FILE);
		JsonNode data = config.data("config", "list");
		assertThat(data.propertyNames()).containsExactly("contents", "path");
		assertThat(data.path("contents").asString()).isEqualTo(FILE);
		assertThat(data.path("path").asString()).isEqualTo(config.file().toString());
		assertThat(config.run("config", "list", "--human")).isEqualTo(Result.ok(FILE));
	}

	@Test
	void listOfNothingIsEmpty() {
		assertThat(GivenConfig.in(this.directory).data("config", "list").path("contents").asString()).isEmpty();
		assertThat(GivenConfig.in(this.directory).run("config", "list", "--human")).isEqualTo(Result.ok(""));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "title|home", "retries|3", "ratio|1.5", "output.format|human", "tags|[\"a\", \"b\"]" })
	void getIsTheTextOfAValueWithoutQuotes(String key, String value) {
		GivenConfig config = GivenConfig.in(this.directory).holding(FILE);
		JsonNode data = config.data("config", "get", key);
		assertThat(data.propertyNames()).containsExactly("key", "value");
		assertThat(data.path("key").asString()).isEqualTo(key);
		assertThat(data.path("value").isString()).isTrue();
		assertThat(data.path("value").asString()).isEqualTo(value);
		assertThat(config.run("config", "get", key, "--human")).isEqualTo(Result.ok(value + "\n"));
	}

	@Test
	void getOfATableIsAFragmentOfTheFile() {
		GivenConfig config = GivenConfig.in(this.directory)
			.holding("[a]\nx = 1\n[a.b]\ny = \"two\"\n[[c]]\nz = 3\n\"q r\" = [\"s\"]\n[[c]]\nz = 4\n");
		assertThat(config.data("config", "get", "a").path("value").asString()).isEqualTo("x = 1\n\n[b]\ny = \"two\"");
		assertThat(config.data("config", "get", "c").path("value").asString())
			.isEqualTo("[{ z = 3, \"q r\" = [\"s\"] }, { z = 4 }]");
	}

	@Test
	void getOfNothingIsNullAndNoFailure() {
		GivenConfig config = GivenConfig.in(this.directory).holding(FILE);
		assertThat(config.data("config", "get", "nothing.here"))
			.hasToString("{\"key\":\"nothing.here\",\"value\":null}");
		assertThat(config.run("config", "get", "nothing.here", "--human")).isEqualTo(Result.ok(""));
	}

	@Test
	void getOfNoPathIsRefused() {
		JsonNode failure = GivenConfig.in(this.directory).failure(3, "config", "get", "a..b");
		assertThat(failure.at("/error/message").asString()).isEqualTo("invalid config key \"a..b\"");
	}

	@Test
	void getIsAboutTheFileAndEffectiveAboutAllLayers() {
		GivenConfig config = GivenConfig.in(this.directory).holding(FILE);
		config.cli().environment("FLEET_OUTPUT", "json").environment("FLEET_RETRIES", "9");
		assertThat(config.data("config", "get", "retries").path("value").asString()).isEqualTo("3");
		assertThat(config.data("config", "get", "retries", "--effective").path("value").asString()).isEqualTo("9");
		assertThat(config.data("config", "get", "credentials.store").path("value").isNull()).isTrue();
		assertThat(config.data("config", "get", "credentials.store", "--effective").path("value").asString())
			.isEqualTo("auto");
	}

	@Test
	void aKeyIsKnownByNameAndByPath() {
		GivenConfig config = GivenConfig.in(this.directory)
			.with(ConfigKey.named("endpoint").path("deploy.site").build())
			.holding("deploy.site = \"a\"\n");
		assertThat(config.data("config", "get", "endpoint")).hasToString("{\"key\":\"endpoint\",\"value\":\"a\"}");
		assertThat(config.data("config", "get", "deploy.site").path("value").asString()).isEqualTo("a");
	}

	@Test
	void r5AFileThatCannotBeReadIsNamedWithLineAndColumn() {
		GivenConfig config = GivenConfig.in(this.directory).holding("a = 1\nb = = 2\n");
		for (String[] line : new String[][] { { "config", "list" }, { "config", "get", "a" } }) {
			JsonNode failure = config.failure(1, line);
			assertThat(failure.at("/error/code").asString()).isEqualTo("CONFIG_MALFORMED");
			assertThat(failure.at("/error/message").asString()).startsWith(config.file() + ":2:5: ");
		}
		assertThat(config.run("config", "path", "--human")).isEqualTo(Result.ok(config.file() + "\n"));
	}

	@Test
	void severalFilesAreListedWithTheirNames() {
		GivenConfig config = new GivenConfig(this.directory, new CliTester().configuration(twoFiles()));
		config.holding("a = 1");
		config.data("config", "set", "remote.url", "x");
		assertThat(config.data("config", "path")).hasToString(
				"{\"files\":[\"" + config.file() + "\",\"" + remote() + "\"],\"path\":\"" + config.file() + "\"}");
		JsonNode rows = config.data("config", "list");
		assertThat(rows).hasSize(2);
		assertThat(rows.path(1).path("path").asString()).isEqualTo(remote().toString());
		assertThat(config.run("config", "list", "--human").stdout())
			.isEqualTo("# " + config.file() + "\na = 1\n# " + remote() + "\n" + config.text(remote()));
	}

	private Path remote() {
		return this.directory.resolve("remote.toml");
	}

	private ConfigLayout twoFiles() {
		return new ConfigLayout(() -> this.directory,
				List.of(new ConfigFileSpec("config.toml", ConfigFormat.TOML, false, List.of()),
						new ConfigFileSpec("remote.toml", ConfigFormat.TOML, true, List.of(ConfigPath.of("remote")))));
	}

	private GivenConfig nowhere() {
		return new GivenConfig(this.directory, new CliTester().configuration(ConfigLayout.toml(() -> {
			throw new CliException(ErrorCategory.FAILURE, "There is no place");
		})));
	}

}
