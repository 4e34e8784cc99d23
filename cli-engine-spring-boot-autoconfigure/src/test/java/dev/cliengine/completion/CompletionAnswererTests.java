package dev.cliengine.completion;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.cliengine.command.CommandCatalog;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.FleetCatalog;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.ValueCompletion;

import static org.assertj.core.api.Assertions.assertThat;

class CompletionAnswererTests {

	private final LineCompleter completer = new LineCompleter(FleetCatalog.GLOBALS);

	@Test
	void theLastWordIsTheOneAtTheCursor() {
		assertThat(answer(ValueCompletion.none(), "v")).isEqualTo("vehicle\tManage vehicles\n:space\n");
		assertThat(answer(ValueCompletion.none(), "vehicle", "list", "--state", ""))
			.isEqualTo("parked\nmoving\n:space\n");
		assertThat(answer(ValueCompletion.none(), "vehicle", "list", "--", "r")).isEqualTo("red\nround\n:space\n");
	}

	@Test
	void r34WhatIsNoLineOfTextIsLeftOut() {
		List<String> values = List.of("a", "b\nc", "\u001b[31md", "e\tf", "", "g\u202eh", "\ud800", "$(touch x)");
		assertThat(answer((typed) -> values, "ask", "--x", "")).isEqualTo("a\n$(touch x)\n:space\n");
	}

	@Test
	void longDescriptionsAreCutAndKeptToALine() {
		String text = "1\n\u001b" + "x".repeat(200);
		assertThat(LineCompleter.shortDescription(text)).isEqualTo("1 ^[" + "x".repeat(75) + "…");
	}

	@Test
	void filesAreLeftToTheShell() {
		assertThat(answer(ValueCompletion.files(), "ask", "--x", "")).isEqualTo(":files\n");
		assertThat(answer(ValueCompletion.files(), "ask", "--x=a")).isEqualTo(":files\n");
	}

	@Test
	void whatFailsOrTakesTooLongOffersNothing() {
		assertThat(answer((typed) -> {
			throw new IllegalStateException("no network");
		}, "ask", "--x", "")).isEqualTo(":space\n");
		CountDownLatch never = new CountDownLatch(1);
		CompletionAnswerer hasty = new CompletionAnswerer(this.completer, Duration.ofMillis(1));
		assertThat(hasty.answer(() -> {
			await(never);
			return FleetCatalog.create();
		}, List.of("__complete", "--", ""))).isEqualTo(":space\n");
		never.countDown();
	}

	@Test
	void aCallWithoutWordsIsAnsweredToo() {
		assertThat(new CompletionAnswerer(this.completer, Duration.ofSeconds(30)).answer(FleetCatalog::create,
				List.of("__complete")))
			.isEqualTo(":space\n");
		assertThat(CompletionAnswerer.isAsked(List.of("__complete"))).isTrue();
		assertThat(CompletionAnswerer.isAsked(List.of("vehicle", "__complete"))).isFalse();
		assertThat(CompletionAnswerer.isAsked(List.of())).isFalse();
	}

	private String answer(ValueCompletion completion, String... words) {
		CommandCatalog catalog = FleetCatalog.create(List.of((registration) -> registration.command(FleetCatalog
			.handler(CommandSpec.command("ask").option(OptionSpec.named("x").completion(completion))))));
		List<String> tokens = Stream.concat(Stream.of("__complete", "--"), Stream.of(words)).toList();
		return new CompletionAnswerer(this.completer, Duration.ofSeconds(30)).answer(() -> catalog, tokens);
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
