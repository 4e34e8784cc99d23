package dev.cliengine.autoconfigure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;

import dev.cliengine.command.CommandHandler;
import dev.cliengine.config.EnvironmentDefinition;
import dev.cliengine.config.EnvironmentFallback;
import dev.cliengine.core.Stage;
import dev.cliengine.test.CliTester;
import dev.cliengine.test.Result;

import static org.assertj.core.api.Assertions.assertThat;

/** Environments from properties, beans and the file, and what depends on them. */
class EnvironmentWiringTests {

	@TempDir
	Path directory;

	@Test
	void propertiesBeansAndTheFileMakeEnvironmentsTogether() throws IOException {
		file("environments.toml", "[staging]\nuser = \"file\"\n[mine]\n");
		application(Map.of()).withPropertyValues("cli.config.environments.built-in.staging.deploy.site=property")
			.withBean(EnvironmentDefinition.class,
					() -> EnvironmentDefinition.of("staging", Map.of("user", "bean", "level", 3)))
			.run((context) -> {
				assertThat(TestApplication.run(context, "env", "list", "--human"))
					.isEqualTo(Result.ok("  mine\n  staging\n"));
				assertThat(value(context, "deploy.site", "--env", "staging")).isEqualTo("property\n");
				assertThat(value(context, "user", "--env", "staging")).isEqualTo("file\n");
				assertThat(value(context, "level", "--env", "staging")).isEqualTo("3\n");
				assertThat(value(context, "level")).isEmpty();
				Result unknown = TestApplication.run(context, "config", "path", "--env", "stagin", "--human");
				assertThat(unknown.exit()).isEqualTo(3);
				assertThat(unknown.stderr()).contains("unknown environment \"stagin\"; known: mine, staging");
			});
	}

	@Test
	void theDefaultHoldsUntilSomebodyChooses() {
		application(Map.of())
			.withPropertyValues("cli.config.environments.built-in.staging.site=s",
					"cli.config.environments.built-in.prod.site=p", "cli.config.environments.default-name=staging")
			.run((context) -> {
				assertThat(value(context, "site")).isEqualTo("s\n");
				assertThat(TestApplication.run(context, "env", "set", "prod").exit()).isZero();
				assertThat(value(context, "site")).isEqualTo("p\n");
				assertThat(value(context, "site", "--env", "staging")).isEqualTo("s\n");
				TestApplication.run(context, "env", "unset");
				assertThat(value(context, "site")).isEqualTo("s\n");
			});
	}

	@Test
	void variablesComeBeforeTheEnvironmentAndItBeforeTheFile() throws IOException {
		file("config.toml", "a = \"file\"\nb = \"file\"\nc = \"file\"\n");
		application(Map.of("FLEET_A", "variable"))
			.withPropertyValues("cli.config.environments.built-in.prod.a=environment",
					"cli.config.environments.built-in.prod.b=environment")
			.run((context) -> {
				assertThat(value(context, "a", "--env", "prod")).isEqualTo("variable\n");
				assertThat(value(context, "b", "--env", "prod")).isEqualTo("environment\n");
				assertThat(value(context, "c", "--env", "prod")).isEqualTo("file\n");
			});
	}

	@Test
	void withoutEnvironmentsThereIsNoOptionAndNoFile() throws IOException {
		file("environments.toml", "[mine]\n");
		application(Map.of())
			.run((context) -> assertThat(TestApplication.run(context, "config", "path", "--env", "mine").exit())
				.isEqualTo(2));
		application(Map.of()).withPropertyValues("cli.config.environments.file=true")
			.run((context) -> assertThat(TestApplication.run(context, "config", "path", "--env", "mine").exit())
				.isZero());
		application(Map.of())
			.withPropertyValues("cli.config.environments.built-in.prod.a=1", "cli.config.environments.file=false")
			.run((context) -> assertThat(TestApplication.run(context, "env", "list", "--human").stdout())
				.isEqualTo("  prod\n"));
	}

	@Test
	void aFallbackKnowsWhatCannotBeListed() {
		EnvironmentFallback branches = (name) -> name.startsWith("branch-") ? Optional.of(Map.of("site", name))
				: Optional.empty();
		application(Map.of()).withBean(EnvironmentFallback.class, () -> branches).run((context) -> {
			assertThat(value(context, "site", "--env", "branch-7")).isEqualTo("branch-7\n");
			assertThat(TestApplication.run(context, "config", "path", "--env", "other").exit()).isEqualTo(3);
		});
	}

	@Test
	void aVariableShowsWhatIsNotFinished() {
		gated(Map.of())
			.run((context) -> assertThat(TestApplication.run(context, "vehicle", "fly").exit()).isEqualTo(1));
		gated(Map.of("FLEET_MIN_STAGE", "beta"))
			.run((context) -> assertThat(TestApplication.run(context, "vehicle", "fly").exit()).isZero());
	}

	@Test
	void anEnvironmentShowsWhatIsNotFinishedWhenTheLineNamesIt() {
		gated(Map.of()).withPropertyValues("cli.config.environments.built-in.lab.min_stage=beta")
			.withBean(ApplicationArguments.class,
					() -> new DefaultApplicationArguments("vehicle", "fly", "--env", "lab"))
			.run((context) -> assertThat(TestApplication.run(context, "vehicle", "fly", "--env", "lab").exit())
				.isZero());
		gated(Map.of()).withPropertyValues("cli.config.environments.built-in.lab.min_stage=beta")
			.withBean(ApplicationArguments.class, () -> new DefaultApplicationArguments("vehicle", "fly"))
			.run((context) -> assertThat(TestApplication.run(context, "vehicle", "fly").exit()).isEqualTo(1));
	}

	@Test
	void anEnvironmentInUseShowsSingleFeatures() throws IOException {
		file("config.toml", "environment.active = \"lab\"\n");
		file("environments.toml", "[lab.feature_overrides]\nflying = \"ga\"\n");
		gated(Map.of()).withPropertyValues("cli.config.environments.file=true")
			.run((context) -> assertThat(TestApplication.run(context, "vehicle", "fly").exit()).isZero());
	}

	private ApplicationContextRunner gated(Map<String, String> variables) {
		return application(variables).withBean(CommandHandler.class, () -> CommandHandler
			.of(CliTester.open("vehicle fly").feature("flying", Stage.BETA).build(), (context) -> "flown"));
	}

	private ApplicationContextRunner application(Map<String, String> variables) {
		Map<String, String> all = new HashMap<>(variables);
		all.put("XDG_CONFIG_HOME", this.directory.toString());
		return TestApplication.runner(all);
	}

	private static String value(ApplicationContext context, String key, String... more) {
		String[] line = new String[more.length + 5];
		System.arraycopy(new String[] { "config", "get", key, "--effective", "--human" }, 0, line, 0, 5);
		System.arraycopy(more, 0, line, 5, more.length);
		Result result = TestApplication.run(context, line);
		assertThat(result.stderr()).isEmpty();
		return result.stdout();
	}

	private void file(String name, String text) throws IOException {
		Path file = this.directory.resolve("fleet").resolve(name);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

}
