package dev.cliengine.tui.window;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

import dev.cliengine.core.CliException;
import dev.cliengine.output.DataMapper;
import dev.cliengine.terminal.Audience;
import dev.cliengine.terminal.Streams;
import dev.cliengine.terminal.TerminalPrompter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What is kept away from a terminal that shows pictures. */
class RunsTests {

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	private final Streams streams = new Streams(InputStream.nullInputStream(), OutputStream.nullOutputStream(),
			this.err);

	private final TerminalPrompter prompter = new TerminalPrompter(this.streams,
			new Audience(true, true, true, false, false, false));

	private final Runs runs = new Runs(() -> {
		throw new IllegalStateException("Nothing runs here");
	}, Mockito.mock(DataMapper.class), this.streams, this.prompter);

	@Test
	void whatIsSaidWhileNothingRunsIsSaidAfterwards() {
		Runnable back = this.runs.divert();
		this.streams.err().line("a warning");
		assertThat(this.err.size()).isZero();
		back.run();
		assertThat(this.err.toString(StandardCharsets.UTF_8)).isEqualTo("a warning\n");
	}

	@Test
	void questionsAreRefusedMeanwhile() {
		Runnable back = this.runs.divert();
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> this.prompter.line("Your name?"))
			.withMessageContaining("cannot be answered here: Your name?");
		back.run();
		assertThat(this.prompter.answer("Your name?")).isEmpty();
	}

}
