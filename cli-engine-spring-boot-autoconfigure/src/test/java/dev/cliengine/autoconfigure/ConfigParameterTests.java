package dev.cliengine.autoconfigure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.validation.constraints.Max;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import dev.cliengine.command.annotation.CliCommand;
import dev.cliengine.command.annotation.CliConfig;
import dev.cliengine.command.annotation.CliContext;
import dev.cliengine.command.annotation.CliEnvironment;
import dev.cliengine.command.annotation.CommandModule;
import dev.cliengine.config.Config;
import dev.cliengine.config.ContextVariable;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.test.Result;

import static org.assertj.core.api.Assertions.assertThat;

/** What methods and beans receive of the configuration. */
class ConfigParameterTests {

	@TempDir
	Path directory;

	@Test
	void aSectionIsMadeOfAllLayers() throws IOException {
		file("[deploy]\nsite = \"file\"\npause = \"90s\"\ntags = [\"a\", \"b\"]\n");
		application(Map.of("FLEET_DEPLOY_SITE", "variable"))
			.run((context) -> assertThat(TestApplication.run(context, "ship", "section", "--human").stdout())
				.contains("variable PT1M30S 1 [a, b]"));
		application(Map.of("FLEET_DEPLOY_RETRIES", "2"))
			.withPropertyValues("cli.config.environments.built-in.prod.deploy.site=prod")
			.run((context) -> assertThat(
					TestApplication.run(context, "ship", "section", "--env", "prod", "--human").stdout())
				.contains("prod PT1M30S 2 [a, b]"));
	}

	@Test
	void aSectionThatIsNeededAndNotThereIsNamed() {
		application(Map.of()).run((context) -> {
			Result result = TestApplication.run(context, "ship", "section");
			assertThat(result.exit()).isEqualTo(1);
			assertThat(result.stderr()).contains("NOT_CONFIGURED", "no section 'deploy'",
					"config set deploy.NAME VALUE");
			assertThat(TestApplication.run(context, "ship", "perhaps", "--human").stdout()).isEqualTo("nothing\n");
		});
	}

	@Test
	void aSectionThatDoesNotFitIsRefusedWithItsPlace() throws IOException {
		file("[deploy]\nsite = \"file\"\npause = \"90s\"\ntags = []\nretries = 10\n");
		application(Map.of()).run((context) -> {
			Result result = TestApplication.run(context, "ship", "section", "--human");
			assertThat(result.exit()).isEqualTo(3);
			assertThat(result.stderr()).contains("config.toml:5", "deploy.retries");
		});
	}

	@Test
	void theEnvironmentIsGivenByNameAndAsARecord() {
		application(Map.of("FLEET_LEVEL", "7"))
			.withPropertyValues("cli.config.environments.built-in.prod.url=https://p",
					"cli.config.environments.built-in.prod.level=3")
			.run((context) -> {
				assertThat(TestApplication.run(context, "ship", "environment", "--env", "prod", "--human").stdout())
					.isEqualTo("prod https://p 7\n");
				Result none = TestApplication.run(context, "ship", "environment", "--human");
				assertThat(none.exit()).isEqualTo(3);
				assertThat(none.stderr()).contains("field url has no value in any source, and no default");
			});
	}

	@Test
	void aContextVariableIsNeededUnlessItMayBeNull() {
		application(Map.of()).run((context) -> {
			assertThat(TestApplication.run(context, "ship", "context", "--cluster", "eu", "--human").stdout())
				.isEqualTo("eu\n");
			assertThat(TestApplication.run(context, "ship", "context").stderr()).contains("CLUSTER_CONTEXT_REQUIRED");
			assertThat(TestApplication.run(context, "ship", "anywhere", "--human").stdout()).isEqualTo("anywhere\n");
			assertThat(TestApplication.run(context, "cluster", "use", "us").exit()).isZero();
			assertThat(TestApplication.run(context, "ship", "anywhere", "--human").stdout()).isEqualTo("us\n");
		});
	}

	@Test
	void theConfigurationOfTheLineKnowsItsOptionsAndTheBeanDoesNot() {
		application(Map.of("FLEET_CLUSTER", "variable")).run((context) -> {
			assertThat(TestApplication.run(context, "ship", "config", "--cluster", "option", "--human").stdout())
				.isEqualTo("option\n");
			assertThat(context.getBean(Config.class).text("context.cluster")).hasValue("variable");
		});
	}

	private ApplicationContextRunner application(Map<String, String> variables) {
		return TestApplication
			.runner(Stream
				.concat(variables.entrySet().stream(),
						Map.of("XDG_CONFIG_HOME", this.directory.toString()).entrySet().stream())
				.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))
			.withUserConfiguration(Ship.class)
			.withBean(ContextVariable.class,
					() -> ContextVariable.named("cluster")
						.variables("FLEET_CLUSTER")
						.useCommand("cluster use")
						.build());
	}

	private void file(String text) throws IOException {
		Files.createDirectories(this.directory.resolve("fleet"));
		Files.writeString(this.directory.resolve("fleet/config.toml"), text);
	}

	record Deploy(String site, Duration pause, @Max(9) @DefaultValue("1") int retries, List<String> tags) {
	}

	record Target(String url, int level) {
	}

	@CommandModule(name = "ship", description = "Ship it", auth = AuthRequirement.NONE)
	static class Ship {

		@CliCommand(description = "Take a section")
		String section(@CliConfig("deploy") Deploy deploy) {
			return deploy.site() + " " + deploy.pause() + " " + deploy.retries() + " " + deploy.tags();
		}

		@CliCommand(description = "Take a section that may be missing")
		String perhaps(@CliConfig("deploy") @Nullable Deploy deploy) {
			return (deploy != null) ? deploy.site() : "nothing";
		}

		@CliCommand(description = "Take the environment")
		String environment(@CliEnvironment String name, @CliEnvironment Target target) {
			return name + " " + target.url() + " " + target.level();
		}

		@CliCommand(description = "Take a context variable")
		String context(@CliContext("cluster") String cluster) {
			return cluster;
		}

		@CliCommand(description = "Take a context variable that may be missing")
		String anywhere(@CliContext("cluster") @Nullable String cluster) {
			return (cluster != null) ? cluster : "anywhere";
		}

		@CliCommand(description = "Take everything")
		String config(Config config) {
			return config.text("context.cluster").orElse("");
		}

	}

}
