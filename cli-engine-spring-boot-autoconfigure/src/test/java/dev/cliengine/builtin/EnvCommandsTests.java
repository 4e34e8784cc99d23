package dev.cliengine.builtin;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandRegistration;
import dev.cliengine.command.GroupSpec;
import dev.cliengine.command.Placement;
import dev.cliengine.config.GivenEnvironments;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.middleware.AuditSink;
import dev.cliengine.middleware.RunSettings;
import dev.cliengine.test.CliTester;
import dev.cliengine.test.Result;

import static org.assertj.core.api.Assertions.assertThat;

class EnvCommandsTests {

	@TempDir
	Path directory;

	private GivenEnvironments given;

	@BeforeEach
	void open() {
		this.given = GivenEnvironments.in(this.directory).byDefault("dev");
	}

	@Test
	void listNamesThemInOrderAndTheOneInUse() {
		define();
		assertThat(run("env", "list", "--expr", "[].[name, active]")).isEqualTo(data("""
				[
				    [
				      "dev",
				      true
				    ],
				    [
				      "prod",
				      false
				    ]
				  ]"""));
		assertThat(run("env", "list", "--human")).isEqualTo(Result.ok("* dev\n  prod\n"));
		this.given.config("environment.active = \"prod\"\n");
		assertThat(run("env", "list", "--human")).isEqualTo(Result.ok("  dev\n* prod\n"));
	}

	@Test
	void listWithoutEnvironmentsSaysHowToDefineOne() {
		Result result = run("env", "list");
		assertThat(result.stdout()).contains("\"data\": []",
				"no environments are defined; define one as a table, such as [staging], in ");
		assertThat(result.exit()).isZero();
		assertThat(run("env", "list", "--human").stderr()).startsWith("Warning: no environments are defined");
		this.given.withoutFile();
		assertThat(run("env", "list", "--human").stderr()).isEqualTo("Warning: no environments are defined\n");
	}

	@Test
	void listWarnsOfAFileItCannotRead() {
		define();
		this.given.file("[prod");
		Result result = run("env", "list", "--human");
		assertThat(result.stdout()).isEqualTo("* dev\n  prod\n");
		assertThat(result.stderr()).startsWith("Warning: parsing environments file ");
	}

	@Test
	void getSaysWhichOneIsUsed() {
		define();
		assertThat(run("env", "get")).isEqualTo(data("{\n    \"active\": \"dev\"\n  }"));
		assertThat(run("env", "get", "--human")).isEqualTo(Result.ok("dev\n"));
		assertThat(running("prod").run("env", "get", "--human")).isEqualTo(Result.ok("prod\n"));
		assertThat(running("prod").run("env", "list", "--human")).isEqualTo(Result.ok("  dev\n* prod\n"));
	}

	@Test
	void getWithoutAnySaysSo() {
		this.given = GivenEnvironments.in(this.directory);
		assertThat(run("env", "get")).isEqualTo(data("{\n    \"active\": \"\"\n  }"));
		assertThat(run("env", "get", "--human")).isEqualTo(Result.ok("No environment is in use\n"));
	}

	@Test
	void infoMergesAndMasks() {
		define();
		this.given.file("[prod]\nurl = \"https://b.test\"\n[prod.oauth]\nclient_secret = \"hush\"\nids = [\"a\"]\n");
		assertThat(run("env", "info", "prod")).isEqualTo(data("""
				{
				    "config": {
				      "oauth": {
				        "client_secret": "********",
				        "ids": [
				          "a"
				        ]
				      },
				      "retries": 3,
				      "url": "https://b.test"
				    },
				    "name": "prod"
				  }"""));
	}

	@Test
	void infoShowsPeopleWhereEachKeyComesFrom() {
		define();
		this.given.file("[prod]\nurl = \"https://b.test\"\n[prod.oauth]\nclient_secret = \"hush\"\n");
		String file = this.given.environmentsFile().toString();
		assertThat(run("env", "info", "prod", "--human").stdout().lines()).first().isEqualTo("Environment prod");
		assertThat(run("env", "info", "prod", "--human").stdout().lines().skip(2)).containsExactlyInAnyOrder(
				"retries              3               built in", "url                  https://b.test  " + file + ":2",
				"oauth.client_secret  ********        " + file + ":3");
	}

	@Test
	void infoIsAboutTheOneInUseWithoutAName() {
		define();
		assertThat(run("env", "info", "--human")).isEqualTo(Result.ok("Environment dev\n\nNothing is set\n"));
		assertThat(running("prod").run("env", "info", "--expr", "name")).isEqualTo(data("\"prod\""));
		assertThat(run("env", "info", "--human", "--expr", "name").stdout()).isEqualTo("dev\n");
	}

	@Test
	void infoWithoutANameAndWithoutOneInUseIsRefused() {
		this.given = GivenEnvironments.in(this.directory);
		Result result = run("env", "info");
		assertThat(result.exit()).isEqualTo(3);
		assertThat(result.stderr()).contains("no environment is in use", "fleetctl env list");
	}

	@Test
	void infoOfAnUnknownOneIsRefusedWithASuggestion() {
		define();
		Result result = run("env", "info", "prdo");
		assertThat(result.exit()).isEqualTo(3);
		assertThat(result.stdout()).isEmpty();
		assertThat(result.stderr()).contains("unknown environment \\\"prdo\\\"; known: dev, prod",
				"Did you mean 'prod'?", "UNKNOWN_ENVIRONMENT");
	}

	@Test
	void setSticksUntilUnset() {
		define();
		Result set = run("env", "set", "prod");
		assertThat(set.exit()).isZero();
		assertThat(set.stdout()).contains("\"active\": \"prod\"", "fleetctl env info prod");
		assertThat(run("env", "get", "--human")).isEqualTo(Result.ok("prod\n"));
		assertThat(run("env", "unset")).isEqualTo(data("{\n    \"active\": \"dev\",\n    \"removed\": true\n  }"));
		assertThat(run("env", "unset", "--expr", "removed")).isEqualTo(data("false"));
		assertThat(run("env", "get", "--human")).isEqualTo(Result.ok("dev\n"));
	}

	@Test
	void setRefusesAnUnknownOneAndStoresNothing() {
		define();
		Result result = run("env", "set", "prdo");
		assertThat(result.exit()).isEqualTo(3);
		assertThat(result.stderr()).contains("unknown environment", "Did you mean 'prod'?");
		assertThat(this.given.configFile()).doesNotExist();
	}

	@Test
	void aPreviewChangesNothing() {
		define();
		assertThat(run("env", "set", "prod", "--dry-run").stdout()).contains("dry-run: would execute", "env:set");
		assertThat(run("env", "unset", "--dry-run").stdout()).contains("dry-run: would execute", "env:unset");
		assertThat(this.given.configFile()).doesNotExist();
	}

	@Test
	void theChainAppliesAndNobodyHasToLogIn() {
		define();
		List<AuditSink.Entry> audit = new ArrayList<>();
		tester().audit(audit::add).run("env", "set", "prod");
		assertThat(audit).hasSize(1);
		assertThat(handlers()).hasSize(5).allSatisfy((handler) -> {
			assertThat(handler.spec().builtIn()).isFalse();
			assertThat(handler.spec().metadata().auth()).isEqualTo(AuthRequirement.NONE);
		});
	}

	@Test
	void namesAreCompletedAndTheApplicationWinsWhereTheGroupCollides() {
		define();
		CommandHandler set = handlers().stream()
			.filter((handler) -> handler.spec().path().words().equals("env set"))
			.findFirst()
			.orElseThrow();
		assertThat(set.spec().syntax().arguments()).singleElement()
			.satisfies((name) -> assertThat(name.value().completion().complete("p")).containsExactly("prod"));
		EnvCommands module = module();
		assertThat(module.placement()).isEqualTo(Placement.TRAILING);
		assertThat(module.category()).isEqualTo("Admin");
	}

	private void define() {
		this.given.define("prod", Map.of("url", "https://a.test", "retries", 3)).define("dev", Map.of());
	}

	private EnvCommands module() {
		return new EnvCommands(this.given.open(), (path) -> path.name().endsWith("secret"));
	}

	private List<CommandHandler> handlers() {
		List<CommandHandler> handlers = new ArrayList<>();
		module().register(new CommandRegistration() {

			@Override
			public CommandRegistration group(GroupSpec group) {
				return this;
			}

			@Override
			public CommandRegistration command(CommandHandler handler) {
				handlers.add(handler);
				return this;
			}

		});
		return handlers;
	}

	private CliTester tester() {
		CliTester tester = new CliTester();
		handlers().forEach(tester::command);
		return tester;
	}

	private Result run(String... tokens) {
		return tester().run(tokens);
	}

	/** An application that found the environment of the run already. */
	private CliTester running(String environment) {
		return tester().advice(1, (invocation, next) -> {
			RunSettings settings = invocation.settings();
			return next.invoke(invocation.withSettings(new RunSettings(environment, settings.dryRun(),
					settings.schema(), settings.assumeYes(), settings.reason(), settings.deadline())));
		});
	}

	private static Result data(String json) {
		return Result.ok("{\n  \"data\": " + json + "\n}\n");
	}

}
