package dev.cliengine.terminal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Streams somebody else has for a while. */
class DivertedStreamTests {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	private final Streams streams = new Streams(InputStream.nullInputStream(), this.out, this.err);

	@Test
	void divertedTalkDoesNotReachTheStream() {
		StringBuilder heard = new StringBuilder();
		Runnable outer = this.streams.err().divert(heard::append);
		Runnable inner = this.streams.err().divert((text) -> heard.append('<').append(text).append('>'));
		this.streams.err().line("one");
		inner.run();
		this.streams.err().raw("two");
		outer.run();
		this.streams.err().line("three");
		assertThat(heard).hasToString("<one\n>two");
		assertThat(this.err.toString(StandardCharsets.UTF_8)).isEqualTo("three\n");
	}

	@Test
	void divertedDataDoNotReachTheStreamAndDoNotCountAsWritten() throws IOException {
		ByteArrayOutputStream other = new ByteArrayOutputStream();
		Runnable back = this.streams.out().divert(other);
		this.streams.out().text("one");
		back.run();
		assertThat(this.streams.out().wroteAnything()).isFalse();
		this.streams.out().text("two");
		this.streams.out().flush();
		assertThat(other.toString(StandardCharsets.UTF_8)).isEqualTo("one");
		assertThat(this.out.toString(StandardCharsets.UTF_8)).isEqualTo("two");
	}

	@Test
	void whatWasWrittenBeforeStaysWhereItBelongs() throws IOException {
		ByteArrayOutputStream other = new ByteArrayOutputStream();
		this.streams.out().text("before ");
		Runnable back = this.streams.out().divert(other);
		this.streams.out().text("meanwhile");
		back.run();
		this.streams.out().flush();
		assertThat(this.out.toString(StandardCharsets.UTF_8)).isEqualTo("before ");
		assertThat(this.streams.out().wroteAnything()).isTrue();
	}

}
