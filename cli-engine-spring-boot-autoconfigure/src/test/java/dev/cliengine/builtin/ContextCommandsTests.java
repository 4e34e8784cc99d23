package dev.cliengine.builtin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import dev.cliengine.auth.AuthProvider;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.config.ContextVariable;
import dev.cliengine.config.EnvironmentDefinition;
import dev.cliengine.test.CliTester;
import dev.cliengine.test.FixedProvider;
import dev.cliengine.test.Result;

import static org.assertj.core.api.Assertions.assertThat;

/** Context variables: where their values come from, and what happens without one. */
class ContextCommandsTests {

	@TempDir
	Path directory;

	private final List<String> handled = new ArrayList<>();

	@Test
	void theValueComesFromTheOptionTheVariableOrTheStoredChoice() {
		CliTester cli = cli();
		run(cli, "project", "use", "stored");
		assertThat(deploy(cli)).isEqualTo("stored");
		cli.environment("FLEET_PROJECT", "variable");
		assertThat(deploy(cli)).isEqualTo("variable");
		assertThat(deploy(cli, "--project", "option")).isEqualTo("option");
		assertThat(deploy(cli, "-p", "short")).isEqualTo("short");
		assertThat(deploy(cli, "--proj", "alias")).isEqualTo("alias");
	}

	@Test
	void aCommandThatNeedsOneStopsBeforeAnythingElse() {
		FixedProvider provider = FixedProvider.of("sso", "ada");
		CliTester cli = cli().with((AuthProvider) provider);
		Result result = cli.run("vehicle", "deploy", "--json");
		assertThat(result.exit()).isEqualTo(1);
		JsonNode failure = JsonMapper.shared().readTree(result.stderr());
		assertThat(failure.at("/error/code").asString()).isEqualTo("PROJECT_CONTEXT_REQUIRED");
		assertThat(failure.at("/error/message").asString())
			.isEqualTo("This command needs a project, and none is chosen");
		assertThat(failure.path("fix").asString())
			.isEqualTo("Give --project, set FLEET_PROJECT, or choose one with 'project use'");
		assertThat(this.handled).isEmpty();
		assertThat(provider.requests()).isEmpty();
		assertThat(cli.run("vehicle", "deploy", "--dry-run").exit()).isEqualTo(1);
		assertThat(cli.run("vehicle", "deploy", "--project", "").exit()).isEqualTo(1);
		assertThat(cli.run("vehicle", "deploy", "--schema").exit()).isZero();
	}

	@Test
	void aChoiceIsStoredInTheFileWithoutAnEnvironment() throws IOException {
		CliTester cli = cli();
		assertThat(run(cli, "project", "use", "7"))
			.hasToString("{\"path\":\"" + this.directory.resolve("config.toml") + "\",\"project\":\"7\"}");
		assertThat(Files.readString(this.directory.resolve("config.toml"))).isEqualTo("[context]\nproject = \"7\"\n");
	}

	@Test
	void aChoiceIsStoredWithTheEnvironmentItIsMadeIn() throws IOException {
		CliTester cli = cli().with(EnvironmentDefinition.of("prod", Map.of()))
			.with(EnvironmentDefinition.of("dev", Map.of()));
		Path file = this.directory.resolve("environments.toml");
		assertThat(run(cli, "project", "use", "a", "--env", "prod").path("path").asString()).isEqualTo(file.toString());
		run(cli, "project", "use", "b", "--env", "dev");
		assertThat(deploy(cli, "--env", "prod")).isEqualTo("a");
		assertThat(deploy(cli, "--env", "dev")).isEqualTo("b");
		assertThat(cli.run("vehicle", "deploy").exit()).isEqualTo(1);
		assertThat(this.directory.resolve("config.toml")).doesNotExist();
		assertThat(run(cli, "context", "unset", "project", "--env", "prod"))
			.hasToString("{\"name\":\"project\",\"removed\":true}");
		assertThat(cli.run("vehicle", "deploy", "--env", "prod").exit()).isEqualTo(1);
		assertThat(deploy(cli, "--env", "dev")).isEqualTo("b");
	}

	@Test
	void aCheckRefusesAChoice() {
		Result result = cli().run("project", "use", "a b", "--human");
		assertThat(result.exit()).isEqualTo(3);
		assertThat(result.stderr()).startsWith("Error: invalid value for context.project: it has a space\n");
		assertThat(this.directory).isEmptyDirectory();
	}

	@Test
	void listShowsValuesAndWhereTheyComeFrom() {
		CliTester cli = cli().with(ContextVariable.named("cluster").options("k").build());
		JsonNode rows = run(cli, "context", "list", "--fields", "all");
		assertThat(rows).hasSize(2);
		assertThat(rows.path(0).propertyNames()).containsExactly("description", "header", "name", "option", "source",
				"value");
		assertThat(rows.path(0).path("value").isNull() && rows.path(0).path("source").isNull()).isTrue();
		assertThat(rows.path(0).path("header").asString()).isEqualTo("X-Project");
		assertThat(rows.path(0).path("option").asString()).isEqualTo("--project");
		run(cli, "project", "use", "a");
		assertThat(run(cli, "context", "list").path(0).path("source").asString())
			.isEqualTo(this.directory.resolve("config.toml") + ":2");
		assertThat(run(cli, "context", "list", "--project", "b").path(0).path("source").asString())
			.isEqualTo("--project");
		cli.environment("FLEET_PROJECT", "c");
		assertThat(run(cli, "context", "list").path(0).path("source").asString()).isEqualTo("FLEET_PROJECT");
	}

	@Test
	void theOptionIsNamedAsItIsTyped() {
		CliTester cli = new CliTester().configuration(this.directory)
			.with(ContextVariable.named("cluster").options("cl", "c").build());
		assertThat(run(cli, "context", "list", "--fields", "all").path(0).path("option").asString()).isEqualTo("--cl");
		assertThat(run(cli, "context", "list", "--cl", "x").path(0).path("source").asString()).isEqualTo("--cl");
	}

	@Test
	void unsetForgets() {
		CliTester cli = cli();
		run(cli, "project", "use", "a");
		assertThat(run(cli, "context", "unset", "project").path("removed").asBoolean()).isTrue();
		assertThat(run(cli, "context", "unset", "project").path("removed").asBoolean()).isFalse();
		assertThat(cli.run("context", "unset", "porject").exit()).isEqualTo(2);
	}

	@Test
	void aDryRunChoosesAndForgetsNothing() throws IOException {
		CliTester cli = cli();
		assertThat(run(cli, "project", "use", "a", "--dry-run").path("action").asString()).startsWith("dry-run");
		assertThat(this.directory).isEmptyDirectory();
		run(cli, "project", "use", "a");
		run(cli, "context", "unset", "project", "--dry-run");
		assertThat(Files.readString(this.directory.resolve("config.toml"))).contains("project = \"a\"");
	}

	@Test
	void withoutVariablesThereIsNoGroup() {
		assertThat(new CliTester().configuration(this.directory).run("context", "list").exit()).isEqualTo(1);
	}

	private CliTester cli() {
		return new CliTester().configuration(this.directory)
			.with(ContextVariable.named("project")
				.description("The project to work in")
				.options("project", "p", "proj")
				.variables("FLEET_PROJECT")
				.header("X-Project")
				.useCommand("project use")
				.check((value) -> value.contains(" ") ? "it has a space" : null)
				.build())
			.command(CommandSpec.command("vehicle deploy").context("project"), (context) -> {
				this.handled.add("deploy");
				return context.config().text("context.project").orElse("none");
			})
			.with((AuthProvider) FixedProvider.of("sso", "ada"));
	}

	private String deploy(CliTester cli, String... more) {
		List<String> words = new ArrayList<>(List.of("vehicle", "deploy"));
		words.addAll(List.of(more));
		return run(cli, words.toArray(String[]::new)).asString();
	}

	private static JsonNode run(CliTester cli, String... words) {
		List<String> line = new ArrayList<>(List.of(words));
		line.add("--json");
		Result result = cli.run(line.toArray(String[]::new));
		assertThat(result.exit()).as(result.stderr()).isZero();
		return JsonMapper.shared().readTree(result.stdout()).path("data");
	}

}
