package dev.cliengine.middleware;

import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.concurrent.CompletionException;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.BeanCreationException;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.core.ExitCodePolicy;
import dev.cliengine.output.Envelope;
import dev.cliengine.output.RenderContext;
import dev.cliengine.output.Renderer;
import dev.cliengine.test.CliTester;
import dev.cliengine.test.Result;

import static org.assertj.core.api.Assertions.assertThat;

class FailureChainTests {

	private static final CliException INNER = CliException.category(ErrorCategory.NOT_FOUND)
		.code("HTTP_404")
		.system("fleet-api")
		.requestId("r-1")
		.fix("Look for it")
		.exitCode(44)
		.message("v9 not found");

	private final Failures failures = new Failures(List.of(), ExitCodePolicy.standard());

	@Test
	void whatAWrapperHidesIsFoundUnderTheWordsOfTheWrapper() {
		IllegalStateException wrapper = new IllegalStateException("cannot wash v9", INNER);
		CliException failure = this.failures.of(wrapper);
		assertThat(failure).hasMessage("cannot wash v9").hasCause(wrapper);
		assertThat(failure)
			.extracting(CliException::category, CliException::code, CliException::system, CliException::requestId,
					CliException::fix)
			.containsExactly(ErrorCategory.NOT_FOUND, "HTTP_404", "fleet-api", "r-1", "Look for it");
		assertThat(this.failures.exitCode(failure)).isEqualTo(44);
	}

	@Test
	void aWrapperWithoutWordsOfItsOwnLetsItsCauseSpeak() {
		assertThat(this.failures.of(new CompletionException(INNER))).hasMessage("v9 not found");
		assertThat(this.failures.of(new RuntimeException(null, INNER))).hasMessage("v9 not found");
		assertThat(this.failures.of(new UncheckedIOException(new NoSuchFileException("a.txt")))).hasMessage("a.txt");
		assertThat(this.failures.of(new BeanCreationException("client", "Instantiation failed", INNER)))
			.hasMessage("v9 not found");
		assertThat(this.failures.of(new BeanCreationException("no such bean")).getMessage()).isEqualTo("no such bean");
		assertThat(this.failures.of(new RuntimeException(new NullPointerException())))
			.hasMessage("NullPointerException");
	}

	@Test
	void theOutermostFailureMeantForPeopleWins() {
		CliException outer = CliException.category(ErrorCategory.VALIDATION).cause(INNER).message("no such plate");
		assertThat(this.failures.of(outer)).isSameAs(outer);
		assertThat(this.failures.of(new IllegalStateException("x", outer)).category())
			.isEqualTo(ErrorCategory.VALIDATION);
	}

	@Test
	void anExplicitExitCodeSurvivesAllWrapping() {
		CliException outer = CliException.category(ErrorCategory.VALIDATION)
			.cause(new IllegalStateException(INNER))
			.message("no such plate");
		assertThat(this.failures.exitCode(outer)).isEqualTo(44);
		CliException outermost = CliException.category(ErrorCategory.VALIDATION).cause(outer).exitCode(9).message("no");
		assertThat(this.failures.exitCode(outermost)).isEqualTo(9);
	}

	@Test
	void aChainThatBitesItsTailEnds() {
		Exception first = new Exception();
		first.initCause(new Exception(null, first));
		assertThat(this.failures.of(first)).hasMessage("Exception");
	}

	@Test
	void aTranslatorIsAskedAboutEveryCause() {
		FailureTranslator translator = (thrown) -> (thrown instanceof NoSuchFileException missing)
				? new CliException(ErrorCategory.NOT_FOUND, missing.getFile() + " does not exist") : null;
		CliTester cli = new CliTester().translator((thrown) -> {
			throw new IllegalStateException("a broken translator");
		}).translator(translator);
		cli.command("vehicle load", (context) -> {
			throw new UncheckedIOException(new NoSuchFileException("a.txt"));
		});
		assertThat(cli.run("vehicle", "load", "--human")).isEqualTo(Result.failed(4, "Error: a.txt does not exist\n"));
	}

	@Test
	void whatFailsWhileAFailureIsToldStillEndsTheRunInOrder() {
		CliTester cli = new CliTester().with(new Broken());
		cli.command("vehicle load", (context) -> {
			throw INNER;
		});
		assertThat(cli.run("vehicle", "load", "--output", "broken"))
			.isEqualTo(Result.failed(1, "Error: broken renderer\n"));
		cli.exitCodes((category) -> {
			throw new IllegalStateException("broken policy");
		});
		assertThat(cli.run("vehicle", "loat")).isEqualTo(Result.failed(1, "Error: broken policy\n"));
	}

	private static final class Broken implements Renderer {

		@Override
		public String name() {
			return "broken";
		}

		@Override
		public void render(Envelope envelope, RenderContext context, Appendable out) {
			throw new IllegalStateException("broken renderer");
		}

	}

}
