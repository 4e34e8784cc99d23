package dev.cliengine.autoconfigure;

import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

import dev.cliengine.command.CommandCatalog;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandModule;
import dev.cliengine.command.CommandNode;
import dev.cliengine.command.GroupSpec;
import dev.cliengine.command.annotation.CliArgument;
import dev.cliengine.command.annotation.CliCommand;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.core.Stage;
import dev.cliengine.test.CliTester;
import dev.cliengine.test.Result;

import static org.assertj.core.api.Assertions.assertThat;

/** The three ways in, their order, and who is let in. */
class ModuleTests {

	@ParameterizedTest
	@CsvSource({ "annotated", "handled", "registered" })
	void theThreeWaysInAreEqual(String group) {
		TestApplication.runner()
			.withUserConfiguration(Annotated.class, Handled.class, Registered.class)
			.run((context) -> {
				assertThat(TestApplication.run(context, group, "greet", "Ada"))
					.isEqualTo(Result.ok("{\n  \"data\": \"hello Ada\"\n}\n"));
				assertThat(TestApplication.run(context, group, "greet").exit()).isEqualTo(2);
				assertThat(TestApplication.run(context, group, "greet", "--schema").stdout())
					.contains("\"command\": \"" + group + ":greet\"");
				assertThat(TestApplication.run(context, group, "--help").stdout()).contains("greet  Greet somebody");
			});
	}

	@Test
	void anAnnotatedModuleIsNotCreatedToBeMounted() {
		TestApplication.runner().withUserConfiguration(Untouchable.class).run((context) -> {
			assertThat(topLevel(context)).contains("untouchable");
			assertThat(TestApplication.run(context, "untouchable", "--help").exit()).isZero();
			assertThat(TestApplication.run(context, "untouchable", "touch").stderr()).contains("nobody touches me");
		});
	}

	@Test
	void modulesComeInTheirOrderAndBuiltInsAroundThem() {
		TestApplication.runner()
			.withUserConfiguration(Annotated.class, Last.class, OrderedBeans.class, First.class)
			.run((context) -> assertThat(topLevel(context)).containsExactly("help", "guide", "tree", "completion",
					"search", "first", "early", "late", "last", "annotated", "explain", "docs", "schema", "version",
					"interactive", "tui", "config", "flags", "alias", "batch", "history", "script"));
	}

	@ParameterizedTest
	@CsvSource({ "ga,false,false", "beta,true,false", "experimental,true,true" })
	void theMinimumStageDecidesWhatIsThere(String minimum, boolean beta, boolean experimental) {
		TestApplication.runner()
			.withUserConfiguration(Staged.class)
			.withPropertyValues("cli.min-stage=" + minimum)
			.run((context) -> {
				assertThat(TestApplication.run(context, "staged", "beta").exit()).isEqualTo(beta ? 0 : 1);
				assertThat(TestApplication.run(context, "staged", "trial").exit()).isEqualTo(experimental ? 0 : 1);
				assertThat(TestApplication.run(context, "tree").stdout().contains("trial")).isEqualTo(experimental);
			});
	}

	@Test
	void aNameTakenTwiceStopsTheApplicationAndNamesBoth() {
		TestApplication.runner().withUserConfiguration(Registered.class, Twice.class).run((context) -> {
			Throwable failure = Objects.requireNonNull(context.getStartupFailure());
			assertThat(new DuplicateCommandFailureAnalyzer().analyze(failure)).satisfies((analysis) -> {
				assertThat(analysis.getDescription()).isEqualTo("""
						The command 'registered greet' is declared twice:

						    - bean 'registeredModule' (dev.cliengine.command.CommandModule)
						    - bean 'twice' (dev.cliengine.command.CommandHandler)
						""");
				assertThat(analysis.getAction())
					.isEqualTo("Rename one of them, or remove the bean that should not be there.");
			});
		});
	}

	@Test
	void aNameOfTheEnginesOwnIsTakenOrGivenAway() {
		TestApplication.runner()
			.withBean(CommandHandler.class,
					() -> CommandHandler.of(CliTester.open("version").build(), (context) -> "mine"))
			.run((context) -> assertThat(TestApplication.run(context, "version").stdout()).contains("mine"));
		TestApplication.runner()
			.withBean("mine", CommandHandler.class,
					() -> CommandHandler.of(CliTester.open("tree").build(), (context) -> "mine"))
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.hasMessageContaining("'tree'")
				.hasMessageContaining("bean 'mine'")
				.hasMessageContaining("bean 'cliTreeCommand'"));
	}

	private static List<String> topLevel(ApplicationContext context) {
		return context.getBean(CommandCatalog.class).root().children().stream().map(CommandNode::name).toList();
	}

	private static CommandHandler greet(String group) {
		return CommandHandler.of(
				CliTester.open(group + " greet").summary("Greet somebody").argument("who", "Whom").build(),
				(context) -> "hello " + context.arguments().text("who"));
	}

	@dev.cliengine.command.annotation.CommandModule(name = "annotated", auth = AuthRequirement.NONE)
	static class Annotated {

		@CliCommand(description = "Greet somebody")
		String greet(@CliArgument(description = "Whom") String who) {
			return "hello " + who;
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class Handled {

		@Bean
		CommandHandler greetHandler() {
			return greet("handled");
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class Registered {

		@Bean
		CommandModule registeredModule() {
			return (registration) -> registration.group(GroupSpec.of("registered", "A group"))
				.command(greet("registered"));
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class Twice {

		@Bean
		CommandHandler twice() {
			return greet("registered");
		}

	}

	@dev.cliengine.command.annotation.CommandModule(name = "untouchable", auth = AuthRequirement.NONE)
	static class Untouchable {

		Untouchable() {
			throw new IllegalStateException("nobody touches me");
		}

		@CliCommand(description = "Touch it")
		void touch() {
		}

	}

	@Order(100)
	@dev.cliengine.command.annotation.CommandModule(name = "last")
	static class Last {

		@CliCommand(description = "")
		void run() {
		}

	}

	@Order(-100)
	@dev.cliengine.command.annotation.CommandModule(name = "first")
	static class First {

		@CliCommand(description = "")
		void run() {
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class OrderedBeans {

		@Bean
		@Order(99)
		CommandHandler late() {
			return greet("late");
		}

		@Bean
		@Order(-99)
		CommandModule early() {
			return (registration) -> registration.command(greet("early"));
		}

	}

	@dev.cliengine.command.annotation.CommandModule(name = "staged", auth = AuthRequirement.NONE)
	static class Staged {

		@CliCommand(description = "Ready", stage = Stage.GA)
		String ready() {
			return "ready";
		}

		@CliCommand(description = "Nearly ready", stage = Stage.BETA)
		void beta() {
		}

		@CliCommand(description = "Not ready", feature = "trial", stage = Stage.EXPERIMENTAL)
		void trial() {
		}

	}

}
