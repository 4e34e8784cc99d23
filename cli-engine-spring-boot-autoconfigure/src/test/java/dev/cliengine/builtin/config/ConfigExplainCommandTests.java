package dev.cliengine.builtin.config;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.parse.GlobalOption;
import dev.cliengine.config.ConfigKey;
import dev.cliengine.config.EnvironmentDefinition;
import dev.cliengine.test.Result;

import static org.assertj.core.api.Assertions.assertThat;

class ConfigExplainCommandTests {

	@TempDir
	Path directory;

	private GivenConfig config;

	@BeforeEach
	void everyLayerHasAValue() {
		this.config = GivenConfig.in(this.directory)
			.with(ConfigKey.named("endpoint")
				.path("deploy.site")
				.description("The address")
				.option("endpoint")
				.defaultValue("default")
				.build())
			.with(new GlobalOption(OptionSpec.named("endpoint").build()))
			.with(EnvironmentDefinition.of("staging", Map.of("deploy", Map.of("site", "staging"))))
			.holding("# one\n[deploy]\nsite = \"file\"\n");
		this.config.cli().environment("FLEET_DEPLOY_SITE", "variable");
	}

	@Test
	void theWinnerAndAllItHidesAreNamedStrongestFirst() {
		JsonNode facts = this.config.data("config", "explain", "endpoint", "--endpoint", "option", "--env", "staging");
		String place = this.config.file() + ":3";
		assertThat(facts.propertyNames()).containsExactly("description", "hides", "key", "layer", "source", "value");
		assertThat(facts.path("description").asString()).isEqualTo("The address");
		assertThat(facts.path("key").asString()).isEqualTo("endpoint");
		assertThat(facts.path("value").asString()).isEqualTo("option");
		assertThat(facts.path("layer").asString()).isEqualTo("flag");
		assertThat(facts.path("source").asString()).isEqualTo("--endpoint");
		assertThat(facts.path("hides").valueStream().map((hidden) -> hidden.path("value").asString()))
			.containsExactly("variable", "staging", "file", "default");
		assertThat(facts.path("hides").valueStream().map((hidden) -> hidden.path("layer").asString()))
			.containsExactly("variable", "environment", "file", "default");
		assertThat(facts.path("hides").valueStream().map((hidden) -> hidden.path("source").asString()).toList())
			.startsWith("FLEET_DEPLOY_SITE", "environment staging", place);
	}

	@Test
	void peopleReadItLineByLine() {
		Result result = this.config.run("config", "explain", "deploy.site", "--endpoint", "option", "--env", "staging",
				"--human");
		assertThat(result).isEqualTo(Result.ok("""
				endpoint = option
				  from the option --endpoint
				  hides variable from the variable FLEET_DEPLOY_SITE
				  hides staging from environment staging
				  hides file from %s:3
				  hides default from the application's default
				""".formatted(this.config.file())));
	}

	@Test
	void whatIsNotSetIsSaid() {
		JsonNode facts = this.config.data("config", "explain", "nothing");
		assertThat(facts.path("value").isNull() && facts.path("layer").isNull() && facts.path("source").isNull())
			.isTrue();
		assertThat(facts.path("hides")).isEmpty();
		assertThat(this.config.run("config", "explain", "nothing", "--human"))
			.isEqualTo(Result.ok("nothing is not set\n"));
	}

	@Test
	void numbersThatJsonCannotExpressAreWords() {
		this.config.holding("[a]\nx = inf\ny = [-inf, nan]\n");
		assertThat(this.config.data("config", "explain", "a").path("value"))
			.hasToString("{\"x\":\"inf\",\"y\":[\"-inf\",\"nan\"]}");
	}

	@Test
	void withoutAKeyAllDeclaredOnesAreExplained() {
		JsonNode all = this.config.data("config", "explain");
		assertThat(all.valueStream().map((facts) -> facts.path("key").asString())).containsExactly("endpoint",
				"output.format", "credentials.store");
		assertThat(this.config.run("config", "explain", "--human").stdout()).contains("output.format is not set\n",
				"credentials.store = auto\n  from the application's default\n");
	}

	@Test
	void r5AFileThatCannotBeReadIsLeftOutWithOneWarning() {
		this.config.holding("[deploy\n");
		Result result = this.config.run("config", "explain", "endpoint", "--human");
		assertThat(result.stdout()).contains("from the variable FLEET_DEPLOY_SITE").doesNotContain("config.toml");
		assertThat(result.stderr().lines()).singleElement()
			.asString()
			.startsWith("Warning: going on without the configuration file: " + this.config.file() + ":1:");
	}

}
