package dev.cliengine.shell;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.impl.DumbTerminal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import dev.cliengine.core.Cancellation;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.terminal.Audience;
import dev.cliengine.terminal.Streams;
import dev.cliengine.terminal.TerminalPrompter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ConversationTests {

	private static final Audience PERSON = new Audience(true, true, true, false, false, false);

	private final Streams streams = new Streams(InputStream.nullInputStream(), new ByteArrayOutputStream(),
			new ByteArrayOutputStream());

	private final TerminalPrompter prompter = new TerminalPrompter(this.streams, PERSON);

	private final AtomicReference<@Nullable Terminal> opened = new AtomicReference<>();

	@Test
	void questionsAreAskedThroughTheLineEditor() {
		List<String> answers = new ArrayList<>();
		of("it's me\rs3cret\r").hold(new Cancellation(), () -> {
			answers.add(this.prompter.line("Who?"));
			answers.add(this.prompter.secret("Token?").orElseThrow());
		});
		assertThat(answers).containsExactly("it's me", "s3cret");
		assertThat(this.prompter.answer("Now?")).isEmpty();
	}

	@Test
	void r13AnInterruptEndsTheWorkAndNotTheConversation() {
		Conversation conversation = of("");
		List<String> happened = new ArrayList<>();
		conversation.hold(new Cancellation(), () -> {
			happened.add(conversation.during(() -> happened.add("stopped"), () -> {
				interrupt();
				return "worked";
			}));
			interrupt();
		});
		assertThat(happened).containsExactly("stopped", "worked");
		assertThat(conversation.during(() -> happened.add("never"), () -> "outside")).isEqualTo("outside");
	}

	@Test
	void r13AnEndFromOutsideIsTold() {
		Cancellation outer = new Cancellation();
		assertThatExceptionOfType(CliException.class)
			.isThrownBy(() -> of("").hold(outer, () -> outer.cancel(ErrorCategory.TERMINATED)))
			.satisfies((failure) -> assertThat(failure.category()).isEqualTo(ErrorCategory.TERMINATED));
		assertThat(Thread.interrupted()).isTrue();
	}

	@Test
	void r14WithoutSomebodyToAskThereIsNone() {
		Conversation alone = new Conversation(() -> terminal(""), this.prompter,
				new Audience(true, true, true, true, false, false), this.streams.err());
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> alone.hold(new Cancellation(), () -> {
		})).satisfies((failure) -> assertThat(failure.category()).isEqualTo(ErrorCategory.USAGE));
		assertThat(this.opened).hasNullValue();
	}

	private void interrupt() {
		Objects.requireNonNull(this.opened.get()).raise(Signal.INT);
	}

	private Conversation of(String typed) {
		return new Conversation(() -> terminal(typed), this.prompter, PERSON, this.streams.err());
	}

	private Terminal terminal(String typed) {
		try {
			Terminal terminal = new DumbTerminal("test", "dumb",
					new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)), new ByteArrayOutputStream(),
					StandardCharsets.UTF_8);
			terminal.setSize(new Size(80, 24));
			this.opened.set(terminal);
			return terminal;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
