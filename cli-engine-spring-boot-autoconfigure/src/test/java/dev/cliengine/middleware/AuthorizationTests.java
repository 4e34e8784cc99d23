package dev.cliengine.middleware;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.ValueType;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.core.CliException;
import dev.cliengine.core.CommandPath;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.core.Tier;
import dev.cliengine.test.CliTester;
import dev.cliengine.test.FixedProvider;
import dev.cliengine.test.Result;

import static org.assertj.core.api.Assertions.assertThat;

class AuthorizationTests {

	private final List<Authorizer.Request> requests = new ArrayList<>();

	private final FixedProvider provider = FixedProvider.of("sso", "ada");

	private final CliTester cli = new CliTester().with(this.provider).authorizer(this.requests::add);

	@Test
	void theyAreToldEverything() {
		mount(CommandSpec.command("vehicle move")
			.tier(Tier.MUTATE)
			.option(OptionSpec.named("speed").type(ValueType.INTEGER).defaultValue("30"))
			.argument("id", "An id"), (context) -> 1);
		this.cli.run("vehicle", "move", "v1", "--reason", "it rains");
		assertThat(this.requests).singleElement().satisfies((request) -> {
			assertThat(request.path()).isEqualTo(CommandPath.parse("vehicle move"));
			assertThat(request.arguments()).hasToString("{id=v1, speed=30}");
			assertThat(request.reason()).isEqualTo("it rains");
			assertThat(request.tier()).isEqualTo(Tier.MUTATE);
		});
	}

	@Test
	void theActiveEnvironmentIsAmongTheValuesOfCommandsThatLogIn() {
		activate("prod");
		mount(CommandSpec.command("vehicle get"),
				(context) -> context.environment() + " " + context.arguments().values().keySet());
		mount(CliTester.open("vehicle list"), (context) -> 1);
		assertThat(this.cli.run("vehicle", "get").stdout()).contains("\"prod []\"");
		this.cli.run("vehicle", "list");
		assertThat(this.requests).extracting((request) -> request.arguments().toString())
			.containsExactly("{env=prod}", "{}");
	}

	@Test
	void aValueOfTheCommandsOwnIsNotReplaced() {
		activate("prod");
		mount(CommandSpec.command("vehicle get").option(OptionSpec.named("env")), (context) -> 1);
		this.cli.run("vehicle", "get", "--env", "dev");
		assertThat(this.requests.get(0).arguments()).hasToString("{env=dev}");
	}

	@Test
	void allOfThemHaveToAgree() {
		this.cli.authorizer((request) -> {
			throw new CliException(ErrorCategory.DENIED, "not on Sundays");
		}).authorizer((request) -> {
			throw new AssertionError("The third was asked");
		});
		mount(CliTester.open("vehicle list"), AuthorizationTests::mustNotRun);
		assertThat(this.cli.run("vehicle", "list", "--verbose=system")).isEqualTo(Result.failed(6, """
				{
				  "metadata": {
				    "system": "vehicle:list",
				    "timestamp": ""
				  },
				  "error": {
				    "code": "ERROR",
				    "message": "not on Sundays",
				    "system": "vehicle:list"
				  }
				}
				"""));
	}

	@Test
	void aRefusalKeepsWhatItSays() {
		this.cli.authorizer((request) -> {
			throw CliException.category(ErrorCategory.PERMISSION)
				.code("POLICY_7")
				.requestId("r-1")
				.fix("Ask Bo")
				.exitCode(77)
				.message("needs role driver");
		});
		mount(CliTester.open("vehicle list"), AuthorizationTests::mustNotRun);
		Result result = this.cli.run("vehicle", "list");
		assertThat(result.exit()).isEqualTo(77);
		assertThat(result.stderr()).contains("POLICY_7", "r-1", "Ask Bo", "needs role driver");
	}

	@Test
	void aPlainExceptionIsARefusal() {
		this.cli.authorizer((request) -> {
			throw new Exception();
		});
		mount(CliTester.open("vehicle list"), AuthorizationTests::mustNotRun);
		assertThat(this.cli.run("vehicle", "list", "--human")).isEqualTo(Result.failed(6, "Error: denied by policy\n"));
	}

	@Test
	void anAuthenticationFailureIsNotARefusal() {
		this.cli.authorizer((request) -> request.credentials().resolve());
		mount(CommandSpec.command("vehicle get").authProvider("nosuch"), AuthorizationTests::mustNotRun);
		assertThat(this.cli.run("vehicle", "get", "--human")).isEqualTo(Result.failed(2, """
				Error: auth: no provider registered with name "nosuch"
				Fix: The providers are sso
				"""));
	}

	@Test
	void oneCredentialServesAuthorizerEngineAndHandler() {
		this.cli.authorizer((request) -> request.credentials().resolve());
		mount(CommandSpec.command("vehicle get"), (context) -> {
			assertThat(context.credentials().peek()).contains(context.credentials().resolve());
			return context.credentials().tryResolve().orElseThrow().identity();
		});
		assertThat(this.cli.run("vehicle", "get").stdout()).contains("ada");
		assertThat(this.provider.requests()).hasSize(1);
	}

	@Test
	void aRequiredCredentialIsResolvedBeforeTheHandler() {
		mount(CommandSpec.command("vehicle get"), (context) -> {
			assertThat(context.credentials().peek()).isPresent();
			return 1;
		});
		assertThat(this.cli.run("vehicle", "get").exit()).isZero();
	}

	@Test
	void anOptionalOneIsResolvedWhenSomebodyAsks() {
		mount(CommandSpec.command("vehicle get").auth(AuthRequirement.OPTIONAL),
				(context) -> context.credentials().peek().isPresent());
		assertThat(this.cli.run("vehicle", "get").stdout()).contains("false");
		assertThat(this.provider.requests()).isEmpty();
	}

	@Test
	void withoutAProviderACommandThatRequiresOneDoesNotRun() {
		CliTester without = new CliTester().command(CommandSpec.command("vehicle get"), AuthorizationTests::mustNotRun);
		assertThat(without.run("vehicle", "get")).isEqualTo(Result.failed(2, """
				{
				  "error": {
				    "code": "ERROR",
				    "message": "auth: no provider registered with name \\"\\"",
				    "system": "vehicle:get"
				  },
				  "fix": "Declare an AuthProvider bean, or auth = AuthRequirement.NONE where nobody has to log in"
				}
				"""));
	}

	private void activate(String environment) {
		this.cli.advice(AdviceOrder.METADATA - 1, (invocation, next) -> {
			RunSettings given = invocation.settings();
			return next.invoke(invocation.withSettings(new RunSettings(environment, given.dryRun(), given.schema(),
					given.assumeYes(), given.reason(), given.deadline())));
		});
	}

	private void mount(CommandSpec.Builder spec, CommandHandler.Body body) {
		this.cli.command(spec, body);
	}

	private static Object mustNotRun(Object context) {
		throw new AssertionError("The handler ran");
	}

}
