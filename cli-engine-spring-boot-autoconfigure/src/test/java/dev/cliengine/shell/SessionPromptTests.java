package dev.cliengine.shell;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntFunction;

import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SessionPromptTests {

	@Test
	void aPromptIsTextForTheWidthOfTheTerminal() throws IOException {
		Terminal terminal = terminal();
		SessionPrompt prompt = new SessionPrompt(
				SessionPrompt.source((columns) -> columns + "%\u001b[2J> ", null, terminal), terminal,
				new Patience(Duration.ofSeconds(60)), "app> ");
		assertThat(prompt.pattern()).isEqualTo("80%%^[[2J> ");
		terminal.setSize(new Size(40, 24));
		assertThat(prompt.pattern()).isEqualTo("40%%^[[2J> ");
	}

	@Test
	void aPromptOfSpringShellGoesBeforeOurs() throws IOException {
		IntFunction<String> source = SessionPrompt.source((columns) -> "ours> ",
				() -> new AttributedString("100%:>", AttributedStyle.BOLD), terminal());
		assertThat(prompt(source, 60).pattern()).contains("100%%:>");
	}

	@Test
	void aPromptThatFailsLeavesTheLastOne() throws IOException {
		int[] calls = { 0 };
		SessionPrompt prompt = prompt((columns) -> {
			if (calls[0]++ == 1) {
				throw new IllegalStateException("no disk");
			}
			return calls[0] + "> ";
		}, 60);
		assertThat(prompt.pattern()).isEqualTo("1> ");
		assertThat(prompt.pattern()).isEqualTo("1> ");
		assertThat(prompt.pattern()).isEqualTo("3> ");
	}

	@Test
	void aPromptThatTakesLongIsNotWaitedForAndNotAskedTwice() throws IOException {
		CountDownLatch disk = new CountDownLatch(1);
		int[] calls = { 0 };
		SessionPrompt prompt = prompt((columns) -> {
			calls[0]++;
			try {
				disk.await();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
			return "late> ";
		}, 0);
		assertThat(prompt.pattern()).isEqualTo("app> ");
		assertThat(prompt.pattern()).isEqualTo("app> ");
		assertThat(calls[0]).isLessThanOrEqualTo(1);
		disk.countDown();
	}

	private static SessionPrompt prompt(IntFunction<String> source, int seconds) throws IOException {
		return new SessionPrompt(source, terminal(), new Patience(Duration.ofSeconds(seconds)), "app> ");
	}

	private static Terminal terminal() throws IOException {
		return new DumbTerminal("test", "xterm", new ByteArrayInputStream("".getBytes(StandardCharsets.UTF_8)),
				OutputStream.nullOutputStream(), StandardCharsets.UTF_8);
	}

}
