package dev.cliengine.sample.kohub.view;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import dev.cliengine.terminal.Streams;
import dev.cliengine.terminal.TalkStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class SpinnerTests {

	private static final String CLEARED = "\r\u001b[K";

	private final CountDownLatch drawn = new CountDownLatch(1);

	private final ByteArrayOutputStream screen = new ByteArrayOutputStream() {

		@Override
		public synchronized void write(byte[] bytes, int offset, int length) {
			super.write(bytes, offset, length);
			SpinnerTests.this.drawn.countDown();
		}

	};

	@Test
	void itTurnsUntilTheWorkIsDoneAndLeavesNothing() {
		assertThat(Spinner.during(err(), "Moving\nmira/sketch", false, this::seen)).isTrue();
		assertThat(text()).startsWith("\r| Moving").doesNotContain("\n").endsWith(CLEARED);
	}

	@Test
	void itHasIconsWhereTheyMayBeDrawn() {
		assertThat(Spinner.during(err(), "Moving", true, this::seen)).isTrue();
		assertThat(text()).startsWith("\r⠋ Moving").endsWith(CLEARED);
	}

	@Test
	void itIsGoneAfterAFailureToo() {
		assertThatIllegalStateException().isThrownBy(() -> Spinner.during(err(), "Moving", false, () -> {
			throw new IllegalStateException("gone");
		}));
		assertThat(text()).endsWith(CLEARED);
	}

	private TalkStream err() {
		return new Streams(InputStream.nullInputStream(), OutputStream.nullOutputStream(), this.screen).err();
	}

	private boolean seen() {
		try {
			return this.drawn.await(30, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private String text() {
		return this.screen.toString(StandardCharsets.UTF_8);
	}

}
