package dev.cliengine.autoconfigure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

import dev.cliengine.auth.AuthProvider;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.parse.GlobalOption;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.core.ExitCodePolicy;
import dev.cliengine.middleware.ActivitySink;
import dev.cliengine.middleware.AdviceOrder;
import dev.cliengine.middleware.AuditSink;
import dev.cliengine.middleware.Authorizer;
import dev.cliengine.middleware.CommandAdvice;
import dev.cliengine.middleware.CommandInvocation;
import dev.cliengine.middleware.CommandInvoker;
import dev.cliengine.middleware.CommandOutcome;
import dev.cliengine.middleware.FailureTranslator;
import dev.cliengine.middleware.MetadataResolver;
import dev.cliengine.output.Envelope;
import dev.cliengine.output.RenderContext;
import dev.cliengine.output.Renderer;
import dev.cliengine.test.CliTester;
import dev.cliengine.test.FixedProvider;
import dev.cliengine.test.Result;

import static org.assertj.core.api.Assertions.assertThat;

/** Beans of the application that the engine picks up. */
class ExtensionTests {

	@Test
	void aRendererAddsAFormat() {
		commands().withBean(Shout.class).run((context) -> {
			assertThat(TestApplication.run(context, "vehicle", "count", "--output", "shout"))
				.isEqualTo(Result.ok("1!\n"));
			assertThat(TestApplication.run(context, "vehicle", "count", "--output", "show").stderr()).contains(
					"must be one of json, human, toon, ndjson, yaml, csv, value, shout",
					"Did you mean --output shout?");
			assertThat(TestApplication.run(context, "vehicle", "count", "--help").stdout())
				.contains("json, human, toon, ndjson, yaml, csv, value, shout");
		});
	}

	@Test
	void anExitCodePolicyReplacesTheTable() {
		commands().withBean(ExitCodePolicy.class, () -> (category) -> 99)
			.run((context) -> assertThat(TestApplication.run(context, "vehicle", "load").exit()).isEqualTo(99));
	}

	@Test
	void aFailureTranslatorFindsWords() {
		FailureTranslator translator = (thrown) -> (thrown instanceof IOException)
				? new CliException(ErrorCategory.NOT_FOUND, "no such load") : null;
		commands().withBean(FailureTranslator.class, () -> translator)
			.run((context) -> assertThat(TestApplication.run(context, "vehicle", "load", "--human"))
				.isEqualTo(Result.failed(4, "Error: no such load\n")));
	}

	@Test
	void aGlobalOptionReachesTheHandler() {
		commands().withBean(GlobalOption.class, () -> new GlobalOption(OptionSpec.named("profile").build()))
			.run((context) -> {
				assertThat(TestApplication.run(context, "--profile", "work", "vehicle", "profile").stdout())
					.contains("\"work\"");
				assertThat(TestApplication.run(context, "vehicle", "profile", "--help").stdout())
					.contains("--profile <PROFILE>");
			});
	}

	@Test
	void theFirstProviderLogsIn() {
		commands().withUserConfiguration(Providers.class)
			.run((context) -> assertThat(TestApplication.run(context, "vehicle", "owner").stdout()).contains("ada"));
	}

	@Test
	void aPropertyNamesAnotherProvider() {
		commands().withUserConfiguration(Providers.class)
			.withPropertyValues("cli.auth.default-provider=vault")
			.run((context) -> assertThat(TestApplication.run(context, "vehicle", "owner").stdout()).contains("robot"));
	}

	@Test
	void withoutAProviderNobodyLogsIn() {
		commands().run((context) -> assertThat(TestApplication.run(context, "vehicle", "owner").exit()).isEqualTo(2));
	}

	@Test
	void anAuthorizerDecidesAndMakesReasonAnOption() {
		List<String> reasons = new ArrayList<>();
		commands().run((context) -> assertThat(TestApplication.run(context, "vehicle", "count", "--reason", "x").exit())
			.isEqualTo(2));
		commands().withBean(Authorizer.class, () -> (request) -> reasons.add(request.reason())).run((context) -> {
			assertThat(TestApplication.run(context, "vehicle", "count", "--reason", "it rains").exit()).isZero();
			assertThat(reasons).containsExactly("it rains");
		});
	}

	@Test
	void sinksAreToldByTheApplicationsClock() {
		List<String> told = new ArrayList<>();
		commands().withBean(AuditSink.class, () -> (entry) -> told.add(entry.path() + " " + entry.status()))
			.withBean(ActivitySink.class, () -> (event) -> told.add(event.application() + " " + event.timestamp()))
			.run((context) -> {
				TestApplication.run(context, "vehicle", "count");
				assertThat(told).containsExactly("vehicle:count ok", "fleet 2026-05-18T09:30:15Z");
				assertThat(TestApplication.run(context, "vehicle", "count", "--verbose=timestamp").stdout())
					.contains("\"timestamp\": \"2026-05-18T09:30:15Z\"");
			});
	}

	@Test
	void aMetadataResolverChangesTheRun() {
		MetadataResolver resolver = (path, declared) -> declared.withDryRun(true, false);
		commands().withBean(MetadataResolver.class, () -> resolver)
			.run((context) -> assertThat(TestApplication.run(context, "vehicle", "count", "--dry-run").stdout())
				.contains("dry-run: would execute"));
	}

	@Test
	void theChainHasItsOrderAndAdviceOfTheApplicationItsPlace() {
		commands().withUserConfiguration(OwnAdvice.class)
			.run((context) -> assertThat(context.getBeanProvider(CommandAdvice.class).orderedStream())
				.extracting((advice) -> advice.getClass().getSimpleName())
				.containsExactly("MetadataAdvice", "ActivityAdvice", "AuditAdvice", "HistoryAdvice",
						"StoreChoiceAdvice", "DeadlineAdvice", "WaitAdvice", "ConfigurationAdvice",
						"AuthorizationAdvice", "SchemaAdvice", "CachingAdvice", "ContextAdvice", "DryRunAdvice",
						"CredentialAdvice", "ConfirmationAdvice", "AllPagesAdvice"));
	}

	private static ApplicationContextRunner commands() {
		return TestApplication.runner().withUserConfiguration(Commands.class);
	}

	@Configuration(proxyBeanMethods = false)
	static class Commands {

		@Bean
		CommandHandler count() {
			return CommandHandler.of(CliTester.open("vehicle count").build(), (context) -> 1);
		}

		@Bean
		CommandHandler load() {
			return CommandHandler.of(CliTester.open("vehicle load").build(), (context) -> {
				throw new IOException("disk");
			});
		}

		@Bean
		CommandHandler profile() {
			return CommandHandler.of(CliTester.open("vehicle profile").build(),
					(context) -> context.globals().text("profile"));
		}

		@Bean
		CommandHandler owner() {
			return CommandHandler.of(CommandSpec.command("vehicle owner").build(),
					(context) -> context.credentials().resolve().identity());
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class Providers {

		@Bean
		AuthProvider sso() {
			return FixedProvider.of("sso", "ada");
		}

		@Bean
		AuthProvider vault() {
			return FixedProvider.of("vault", "robot");
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class OwnAdvice {

		@Bean
		@Order(AdviceOrder.SCHEMA + 1)
		CommandAdvice ownAdvice() {
			return new CachingAdvice();
		}

	}

	/** A step of the application's own. */
	static final class CachingAdvice implements CommandAdvice {

		@Override
		public CommandOutcome around(CommandInvocation invocation, CommandInvoker next) throws Exception {
			return next.invoke(invocation);
		}

	}

	/** A format of the application's own. */
	static final class Shout implements Renderer {

		@Override
		public String name() {
			return "shout";
		}

		@Override
		public void render(Envelope envelope, RenderContext context, Appendable out) throws IOException {
			out.append((envelope.error() != null) ? envelope.error().message() : String.valueOf(envelope.data()))
				.append("!\n");
		}

	}

}
