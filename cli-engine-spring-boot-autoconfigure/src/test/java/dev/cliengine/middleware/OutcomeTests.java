package dev.cliengine.middleware;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.cliengine.auth.AuthProvider;
import dev.cliengine.auth.Credential;
import dev.cliengine.auth.CredentialRequest;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.core.Cancellation;
import dev.cliengine.core.CliException;
import dev.cliengine.core.CommandPath;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.core.Tier;
import dev.cliengine.test.CliTester;
import dev.cliengine.test.FixedProvider;

import static org.assertj.core.api.Assertions.assertThat;

/** What audit and activity are told. */
class OutcomeTests {

	private final List<AuditSink.Entry> audit = new ArrayList<>();

	private final List<ActivitySink.Event> activity = new ArrayList<>();

	private final CliTester cli = new CliTester();

	@BeforeEach
	void watch() {
		this.cli.audit(this.audit::add);
		this.cli.activity(this.activity::add);
	}

	@Test
	void oneEntryAndOneEventTellEverythingOfARun() {
		this.cli.with(FixedProvider.of("sso", "ada"));
		CommandSpec.Builder spec = CommandSpec.command("vehicle move")
			.system("fleet-api")
			.option(OptionSpec.named("to").defaultValue("home"))
			.argument("id", "An id");
		mount(spec, (context) -> {
			this.cli.clock().advance(Duration.ofMillis(1500));
			return 1;
		});
		this.cli.run("vehicle", "move", "v1", "--reason", "it rains");
		assertThat(this.audit).singleElement().satisfies((entry) -> {
			assertThat(entry.path()).isEqualTo(CommandPath.parse("vehicle move"));
			assertThat(entry.arguments()).hasToString("{id=v1, to=home}");
			assertThat(entry.identity()).isEqualTo("ada");
			assertThat(entry.status()).isEqualTo(RunStatus.OK);
			assertThat(entry.reason()).isEqualTo("it rains");
		});
		ActivitySink.Event event = this.activity.get(0);
		assertThat(this.activity).containsExactly(new ActivitySink.Event(Instant.parse("2026-05-18T09:30:16Z"), "fleet",
				CommandPath.parse("vehicle move"), "", "fleet-api", new ActivitySink.Caller("ada", "sub-ada", "person"),
				RunStatus.OK, "", "it rains", event.arguments(), Duration.ofMillis(1500)));
	}

	@Test
	void withoutACredentialNobodyIsNamed() {
		mount(CliTester.open("vehicle list"), (context) -> 1);
		this.cli.run("vehicle", "list");
		assertThat(this.audit.get(0).identity()).isEmpty();
		assertThat(this.activity.get(0).caller()).isEqualTo(new ActivitySink.Caller("", "", ""));
	}

	@ParameterizedTest
	@CsvSource({ "FAILURE,error,vehicle", "USAGE,error,vehicle", "UNKNOWN_COMMAND,error,vehicle",
			"VALIDATION,error,vehicle", "NOT_FOUND,error,vehicle", "PERMISSION,error,vehicle", "DENIED,error,vehicle",
			"UNAVAILABLE,error,vehicle", "AUTHENTICATION,auth-error,sso", "TIMEOUT,timeout,vehicle",
			"CANCELLED,cancelled,vehicle", "INTERRUPTED,interrupted,vehicle", "TERMINATED,interrupted,vehicle",
			"HUNG_UP,interrupted,vehicle" })
	void aFailureOfTheHandlerIsToldByItsCategory(ErrorCategory category, String status, String backend) {
		this.cli.with(FixedProvider.of("sso", "ada"));
		mount(CommandSpec.command("vehicle get"), (context) -> {
			throw new CliException(category, "it failed");
		});
		this.cli.run("vehicle", "get");
		expect(status, backend, "it failed");
	}

	@Test
	void theSystemThatFailedIsTheBackend() {
		mount(CliTester.open("vehicle get"), (context) -> {
			throw CliException.category(ErrorCategory.FAILURE).system("map-api").message("no map");
		});
		this.cli.run("vehicle", "get");
		expect("error", "map-api", "no map");
	}

	@Test
	void whatAWrapperHidesIsToldAsItIsShown() {
		mount(CommandSpec.command("vehicle get").auth(AuthRequirement.OPTIONAL).authProvider("sso"), (context) -> {
			throw new IllegalStateException("lost on the way",
					new CliException(ErrorCategory.AUTHENTICATION, "token refused"));
		});
		this.cli.run("vehicle", "get");
		expect("auth-error", "sso", "lost on the way");
	}

	@Test
	void whatATranslatorMakesOfItIsTold() {
		this.cli.translator((thrown) -> (thrown instanceof IOException)
				? new CliException(ErrorCategory.AUTHENTICATION, "log in first") : null);
		mount(CommandSpec.command("vehicle get").auth(AuthRequirement.OPTIONAL).authProvider("sso"), (context) -> {
			throw new IOException("401");
		});
		this.cli.run("vehicle", "get");
		expect("auth-error", "sso", "log in first");
	}

	@ParameterizedTest
	@CsvSource({ "DENIED,denied,vehicle:get", "PERMISSION,denied,vehicle:get", "AUTHENTICATION,auth-error,sso" })
	void aRefusalIsToldWhereItHappened(ErrorCategory category, String status, String backend) {
		this.cli.with(FixedProvider.of("sso", "ada"));
		this.cli.authorizer((request) -> {
			throw new CliException(category, "not you");
		});
		mount(CommandSpec.command("vehicle get").system("fleet-api"), OutcomeTests::mustNotRun);
		this.cli.run("vehicle", "get");
		expect(status, backend, "not you");
	}

	@Test
	void aCredentialThatCannotBeHadIsToldUnderTheProvider() {
		this.cli.with(new Locked());
		mount(CommandSpec.command("vehicle get"), OutcomeTests::mustNotRun);
		this.cli.run("vehicle", "get");
		expect("auth-error", "locked", "auth: provider \"locked\": no key");
	}

	@Test
	void aSwallowedCredentialFailureAndAnotherFailureIsAnError() {
		this.cli.with(new Locked());
		mount(CommandSpec.command("vehicle get").auth(AuthRequirement.OPTIONAL), (context) -> {
			try {
				context.credentials().resolve();
			}
			catch (CliException ex) {
				throw new IllegalStateException("no map");
			}
			return 1;
		});
		this.cli.run("vehicle", "get");
		expect("error", "vehicle", "no map");
	}

	@Test
	void nobodyToConfirmIsAnErrorAndNoIsACancellation() {
		mount(CliTester.open("vehicle delete").tier(Tier.DESTRUCTIVE), OutcomeTests::mustNotRun);
		this.cli.run("vehicle", "delete");
		expect("error", "vehicle", "'vehicle delete' is destructive and nobody is here to confirm it");
		this.audit.clear();
		this.activity.clear();
		this.cli.onTerminal("n").run("vehicle", "delete");
		expect("cancelled", "vehicle", "cancelled, nothing was changed");
	}

	@Test
	void aRunCancelledBeforeItBeganIsInterruptedAndNothingRan() {
		Cancellation cancellation = new Cancellation();
		cancellation.cancel(ErrorCategory.TERMINATED);
		mount(CliTester.open("vehicle get"), OutcomeTests::mustNotRun);
		assertThat(this.cli.run(cancellation, "vehicle", "get").exit()).isEqualTo(143);
		expect("interrupted", "vehicle", "command interrupted");
	}

	@Test
	void aHandlerThatWasInterruptedItselfIsInterrupted() {
		mount(CliTester.open("vehicle get"), (context) -> {
			throw new InterruptedException();
		});
		assertThat(this.cli.run("vehicle", "get").exit()).isEqualTo(130);
		expect("interrupted", "vehicle", "command interrupted");
	}

	@Test
	void anOutputThatCannotBeWrittenComesAfterTheRecord() {
		mount(CliTester.open("vehicle get"), (context) -> new Object() {
			@SuppressWarnings("unused")
			public String getText() {
				throw new IllegalStateException("no text");
			}
		});
		assertThat(this.cli.run("vehicle", "get").exit()).isOne();
		expect("ok", "vehicle", "");
	}

	private void mount(CommandSpec.Builder spec, CommandHandler.Body body) {
		this.cli.command(spec, body);
	}

	private void expect(String status, String backend, String error) {
		assertThat(this.audit).singleElement().extracting((entry) -> entry.status().word()).isEqualTo(status);
		assertThat(this.activity).singleElement()
			.extracting((event) -> event.status().toString(), ActivitySink.Event::backend, ActivitySink.Event::error)
			.containsExactly(status, backend, error);
	}

	private static Object mustNotRun(Object context) {
		throw new AssertionError("The handler ran");
	}

	private static final class Locked implements AuthProvider {

		@Override
		public String name() {
			return "locked";
		}

		@Override
		public Credential credential(CredentialRequest request) throws IOException {
			throw new IOException("no key");
		}

	}

}
