package dev.cliengine.middleware;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.cliengine.auth.Credential;
import dev.cliengine.auth.CredentialRequest;
import dev.cliengine.auth.AuthProvider;
import dev.cliengine.command.ArgumentSpec;
import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.CommandArguments.Value;
import dev.cliengine.command.CommandResult;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.ValueSpec;
import dev.cliengine.command.ValueType;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.core.Tier;
import dev.cliengine.terminal.Prompter;
import dev.cliengine.test.CliTester;
import dev.cliengine.test.Result;

import static org.assertj.core.api.Assertions.assertThat;

class ChainTests {

	/** Every step of the engine, with the application's own before, between and after. */
	private static final List<String> ALL = List.of("50", "resolver", "150", "250", "350", "450", "authorizer", "550",
			"650", "750", "credential", "850", "question", "950", "handler", "audit", "activity");

	private final List<String> happened = Collections.synchronizedList(new ArrayList<>());

	private final CliTester cli = new CliTester();

	@Test
	void theStepsComeInTheOrderOfTheContract() {
		watchEverything();
		this.cli.run("vehicle", "delete");
		assertThat(this.happened).containsExactlyElementsOf(ALL);
	}

	@Test
	void aSchemaStopsAfterTheAuthorizersAndIsRecordedNowhere() {
		watchEverything();
		this.cli.run("vehicle", "delete", "v1", "--schema");
		assertThat(this.happened).containsExactly("50", "resolver", "150", "250", "350", "450", "authorizer", "550");
	}

	@Test
	void aGenericPreviewStopsBeforeTheCredentialAndIsRecorded() {
		watchEverything();
		this.cli.run("vehicle", "delete", "--dry-run");
		assertThat(this.happened).containsExactly("50", "resolver", "150", "250", "350", "450", "authorizer", "550",
				"650", "audit", "activity");
	}

	@Test
	void yesSkipsTheQuestionAlone() {
		watchEverything();
		this.cli.run("vehicle", "delete", "--yes");
		assertThat(this.happened)
			.containsExactlyElementsOf(ALL.stream().filter((step) -> !step.equals("question")).toList());
	}

	@Test
	void builtInCommandsSkipTheChain() {
		watchEverything();
		this.cli.command(CommandSpec.command("explain").builtIn(), (context) -> "explained");
		assertThat(this.cli.run("explain").stdout()).contains("explained");
		assertThat(this.happened).isEmpty();
	}

	@Test
	void aStepMayRunTheRestAgain() {
		List<String> tries = new ArrayList<>();
		this.cli.audit((entry) -> tries.add(entry.status().word()));
		this.cli.advice(AdviceOrder.DEADLINE + 1, (invocation, next) -> {
			try {
				return next.invoke(invocation);
			}
			catch (IllegalStateException ex) {
				return next.invoke(invocation);
			}
		});
		this.cli.command("vehicle start", (context) -> {
			tries.add("try");
			if (tries.size() == 1) {
				throw new IllegalStateException("cold");
			}
			return "running";
		});
		assertThat(this.cli.run("vehicle", "start").stdout()).contains("running");
		assertThat(tries).containsExactly("try", "try", "ok");
	}

	@Test
	void aStepMayReplaceArguments() {
		this.cli.advice(AdviceOrder.AUTHORIZATION - 1, (invocation, next) -> {
			Value value = new Value(ValueType.STRING, List.of("v2"), List.of("v2"), true);
			return next.invoke(new CommandInvocation(invocation.handler(), invocation.metadata(),
					new CommandArguments(Map.of("id", value)), invocation.globals(), invocation.settings(),
					invocation.credentials(), invocation.scope()));
		});
		this.cli.authorizer((request) -> this.happened.add(String.valueOf(request.arguments())));
		this.cli.command(CliTester.open("vehicle get").argument("id", "An id"),
				(context) -> context.arguments().text("id"));
		assertThat(this.cli.run("vehicle", "get", "v1").stdout()).contains("\"v2\"");
		assertThat(this.happened).containsExactly("{id=v2}");
	}

	@Test
	void aStepMayAnswerInPlaceOfTheCommand() {
		this.cli.advice(AdviceOrder.CONFIRMATION + 1,
				(invocation, next) -> CommandOutcome.ran(CommandResult.of("from the cache")));
		this.cli.command("vehicle get", (context) -> {
			throw new AssertionError("The handler ran");
		});
		assertThat(this.cli.run("vehicle", "get").stdout()).contains("from the cache");
	}

	@Test
	void aStepThatFailsEndsTheRunLikeACommandThatFails() {
		this.cli.audit((entry) -> this.happened.add(entry.status().word()));
		this.cli.advice(AdviceOrder.CREDENTIAL + 1, (invocation, next) -> {
			throw new IllegalStateException("quota service is down");
		});
		this.cli.command("vehicle get", (context) -> 1);
		Result result = this.cli.run("vehicle", "get", "--human");
		assertThat(result.exit()).isOne();
		assertThat(result.stderr()).startsWith("Error: quota service is down\n");
		assertThat(this.happened).containsExactly("error");
	}

	@Test
	void aStepThatGivesNothingIsAFailure() {
		this.cli.advice(AdviceOrder.CREDENTIAL + 1, ChainTests::nothing);
		this.cli.command("vehicle get", (context) -> 1);
		assertThat(this.cli.run("vehicle", "get").stderr()).contains("A step of the chain gave no outcome");
	}

	@Test
	void aRefusalWrappedByAStepIsStillARefusal() {
		this.cli.audit((entry) -> this.happened.add(entry.status().word()));
		this.cli.authorizer((request) -> {
			throw new CliException(ErrorCategory.DENIED, "not on Sundays");
		});
		this.cli.advice(AdviceOrder.DEADLINE + 1, (invocation, next) -> {
			try {
				return next.invoke(invocation);
			}
			catch (CliException ex) {
				throw new IllegalStateException("refused: " + ex.getMessage(), ex);
			}
		});
		this.cli.command("vehicle get", (context) -> 1);
		assertThat(this.cli.run("vehicle", "get", "--json")).isEqualTo(Result.failed(6, """
				{
				  "error": {
				    "code": "ERROR",
				    "message": "refused: not on Sundays",
				    "system": "vehicle:get"
				  }
				}
				"""));
		assertThat(this.happened).containsExactly("denied");
	}

	@SuppressWarnings("NullAway")
	private static CommandOutcome nothing(CommandInvocation invocation, CommandInvoker next) {
		return null;
	}

	private void watchEverything() {
		for (int order = 50; order < 1000; order += 100) {
			String name = String.valueOf(order);
			this.cli.advice(order, (invocation, next) -> {
				this.happened.add(name);
				return next.invoke(invocation);
			});
		}
		this.cli.resolver((path, declared) -> {
			this.happened.add("resolver");
			return declared;
		});
		this.cli.authorizer((request) -> this.happened.add("authorizer"));
		this.cli.audit((entry) -> this.happened.add("audit"));
		this.cli.activity((event) -> this.happened.add("activity"));
		this.cli.with(new Watched());
		this.cli.onTerminal(new Yes());
		this.cli.command(CommandSpec.command("vehicle delete").tier(Tier.DESTRUCTIVE).argument(optional()),
				(context) -> this.happened.add("handler"));
	}

	private static ArgumentSpec optional() {
		return new ArgumentSpec("id", ValueSpec.labelled("ID").build(), false, false, "");
	}

	private final class Watched implements AuthProvider {

		@Override
		public String name() {
			return "sso";
		}

		@Override
		public Credential credential(CredentialRequest request) {
			ChainTests.this.happened.add("credential");
			return Credential.of("sso", "", "t0ken", "ada");
		}

	}

	private final class Yes implements Prompter {

		@Override
		public boolean confirm(String question) {
			return ChainTests.this.happened.add("question");
		}

		@Override
		public String line(String question) {
			throw new AssertionError(question);
		}

	}

}
