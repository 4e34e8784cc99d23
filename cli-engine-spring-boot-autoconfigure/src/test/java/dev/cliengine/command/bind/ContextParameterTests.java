package dev.cliengine.command.bind;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import dev.cliengine.auth.Credential;
import dev.cliengine.auth.CredentialResolver;
import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.CommandContext;
import dev.cliengine.command.EventSink;
import dev.cliengine.command.GivenContext;
import dev.cliengine.command.annotation.CliCommand;
import dev.cliengine.command.annotation.CliOption;
import dev.cliengine.command.annotation.CommandModule;
import dev.cliengine.core.Cancellation;
import dev.cliengine.core.CorrelationId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What a method receives of its run, and what it gives back.
 */
class ContextParameterTests {

	private final Caller caller = new Caller(new Runs());

	@Test
	void aMethodMayAskForTheWholeRun() throws Exception {
		assertThat(this.caller.run("context")).isEqualTo("context");
	}

	@Test
	void aMethodMayAskForPartsOfTheRun() throws Exception {
		assertThat(this.caller.run("parts", "--name", "x")).isEqualTo(
				List.of("x", "x", "ann@example.test", "ann@example.test", false, GivenContext.ID, GivenContext.EVENTS));
	}

	@Test
	void anEventSinkOrAFluxMakesAStream() {
		assertThat(this.caller.spec("parts").result().streaming()).isTrue();
		assertThat(this.caller.spec("flux").result().streaming()).isTrue();
		assertThat(this.caller.spec("mono").result().streaming()).isFalse();
		assertThat(this.caller.spec("context").result().streaming()).isFalse();
	}

	@Test
	void failuresOfTheMethodComeAsTheyAre() {
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> this.caller.run("fail")).withMessage("checked");
		assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> this.caller.run("die")).withMessage("error");
	}

	@Test
	void aMethodMayBePrivateOrGiveNothingBack() throws Exception {
		assertThat(this.caller.run("nothing")).isNull();
	}

	@CommandModule
	static class Runs {

		@CliCommand(description = "")
		String context(CommandContext context) {
			return context.path().words();
		}

		@CliCommand(description = "")
		List<Object> parts(EventSink events, @CliOption String name, CommandArguments arguments,
				CredentialResolver resolver, Credential credential, Cancellation cancellation, CorrelationId id) {
			return List.of(name, String.valueOf(arguments.text("name")), resolver.resolve().identity(),
					credential.identity(), cancellation.isCancelled(), id, events);
		}

		@CliCommand(description = "")
		Flux<String> flux() {
			return Flux.empty();
		}

		@CliCommand(description = "")
		Mono<String> mono() {
			return Mono.empty();
		}

		@CliCommand(description = "")
		void fail() throws IOException {
			throw new IOException("checked");
		}

		@CliCommand(description = "")
		void die() {
			throw new AssertionError("error");
		}

		@CliCommand(description = "")
		private void nothing() {
		}

	}

}
