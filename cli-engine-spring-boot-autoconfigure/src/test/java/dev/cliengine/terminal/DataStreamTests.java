package dev.cliengine.terminal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

class DataStreamTests {

	private final ByteArrayOutputStream target = new ByteArrayOutputStream();

	private final DataStream stream = new DataStream(this.target);

	@Test
	void bytesAreBufferedUntilFlushed() throws IOException {
		assertThat(this.stream.wroteAnything()).isFalse();
		this.stream.write('a');
		assertThat(this.target.size()).isZero();
		assertThat(this.stream.wroteAnything()).isTrue();
		this.stream.flush();
		assertThat(this.target).hasToString("a");
	}

	@Test
	void writingNothingWritesNothing() throws IOException {
		this.stream.text("");
		this.stream.write(new byte[0]);
		assertThat(this.stream.wroteAnything()).isFalse();
	}

	@Test
	void r16TextIsUtf8AndLoneSurrogatesAreReplaced() throws IOException {
		this.stream.text("gr\u00fc\u00df \ud83d\ude00 \ud83d! \ude00");
		this.stream.flush();
		assertThat(this.target.toString(StandardCharsets.UTF_8)).isEqualTo("grüß \ud83d\ude00 \ufffd! \ufffd");
	}

	@ParameterizedTest
	@ValueSource(ints = { 16383, 16384, 16385, 100_000 })
	void moreThanTheBufferHoldsArrivesWhole(int length) throws IOException {
		String text = "\u20ac".repeat(length);
		this.stream.text(text);
		this.stream.write(text.getBytes(StandardCharsets.UTF_8));
		this.stream.close();
		assertThat(this.target.toString(StandardCharsets.UTF_8)).isEqualTo(text + text);
	}

	@Test
	void closingLeavesTheTargetOpen() throws IOException {
		this.stream.close();
		this.stream.text("more");
		this.stream.flush();
		assertThat(this.target).hasToString("more");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Broken pipe", "Connection reset by peer", "The pipe is being closed",
			"No process is on the other end of the pipe" })
	void r11AReaderThatWentAwayHasItsOwnException(String reason) throws IOException {
		DataStream broken = new DataStream(failing(reason));
		broken.text("x");
		assertThatExceptionOfType(ClosedPipeException.class).isThrownBy(broken::flush);
	}

	@Test
	void r12WhatFailedStaysFailed() throws IOException {
		DataStream broken = new DataStream(failing("No space left on device"));
		broken.text("x");
		assertThatIOException().isThrownBy(broken::flush)
			.withMessage("Cannot write the output: No space left on device");
		assertThatIOException().isThrownBy(() -> broken.text("y"));
		assertThatIOException().isThrownBy(() -> broken.write('y'));
		assertThatIOException().isThrownBy(broken::close);
		assertThat(broken.wroteAnything()).isTrue();
	}

	@Test
	void r12AFailureDoesNotSuppressItself() {
		DataStream broken = new DataStream(failing("No space left on device"));
		assertThatIOException().isThrownBy(() -> {
			try (broken) {
				broken.text("x".repeat(100_000));
			}
		}).satisfies((failure) -> assertThat(failure.getSuppressed()).hasSize(1));
	}

	@Test
	void r12ARefusingStreamFailsOnlyWhenWritten() throws IOException {
		DataStream refusing = DataStream.refusing("stdout is closed");
		refusing.flush();
		assertThatIOException().isThrownBy(() -> refusing.text("x")).withMessageContaining("stdout is closed");
		assertThat(refusing.wroteAnything()).isFalse();
		refusing.close();
	}

	@Test
	void callsOfTwoWritersAreNeverInterleaved() throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(4);
		try {
			List<Future<?>> writers = new ArrayList<>();
			for (char letter = 'a'; letter < 'e'; letter++) {
				String line = String.valueOf(letter).repeat(1000) + "\n";
				writers.add(threads.submit(() -> {
					for (int i = 0; i < 200; i++) {
						this.stream.text(line);
					}
					return null;
				}));
			}
			for (Future<?> writer : writers) {
				writer.get();
			}
		}
		finally {
			threads.shutdownNow();
		}
		this.stream.flush();
		assertThat(this.target.toString(StandardCharsets.UTF_8).lines()).hasSize(800)
			.allMatch((line) -> line.length() == 1000 && line.chars().distinct().count() == 1);
	}

	@Test
	@Timeout(60)
	void r13ASignalHandlerLearnsWhatWasWrittenWhileAWriterIsStuck() throws Exception {
		CountDownLatch stuck = new CountDownLatch(1);
		CountDownLatch released = new CountDownLatch(1);
		DataStream blocked = new DataStream(new OutputStream() {

			@Override
			public void write(int value) throws IOException {
				stuck.countDown();
				try {
					released.await();
				}
				catch (InterruptedException ex) {
					throw new IOException(ex);
				}
			}

		});
		ExecutorService writer = Executors.newSingleThreadExecutor();
		try {
			Future<?> write = writer.submit(() -> {
				blocked.text("x");
				blocked.flush();
				return null;
			});
			stuck.await();
			assertThat(blocked.wroteAnything()).isTrue();
			released.countDown();
			write.get();
		}
		finally {
			writer.shutdownNow();
		}
	}

	private static OutputStream failing(String reason) {
		return new OutputStream() {

			@Override
			public void write(int value) throws IOException {
				throw new IOException(reason);
			}

		};
	}

}
