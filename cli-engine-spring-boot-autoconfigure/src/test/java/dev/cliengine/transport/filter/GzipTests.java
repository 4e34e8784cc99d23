package dev.cliengine.transport.filter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;

import dev.cliengine.transport.Backend;
import dev.cliengine.transport.Call;
import dev.cliengine.transport.CallFault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class GzipTests {

	private static final String TEXT = "To be, or not to be, that is the question. ".repeat(500);

	private final TestRun run = new TestRun();

	@Test
	void anAnswerIsUnpackedHoweverItIsCut() throws IOException {
		byte[] packed = packed(TEXT);
		for (int size : List.of(1, 2, 3, 7, 100, packed.length)) {
			assertThat(unpacked(packed, size)).isEqualTo(TEXT);
		}
	}

	@Test
	void severalPackedPartsAreOneAnswer() throws IOException {
		ByteArrayOutputStream parts = new ByteArrayOutputStream();
		parts.write(packed("one "));
		parts.write(packed(""));
		parts.write(packed("two"));
		assertThat(unpacked(parts.toByteArray(), 5)).isEqualTo("one two");
		assertThat(unpacked(new byte[0], 5)).isEmpty();
	}

	@Test
	void whatIsNotNeededOfAHeaderIsSkipped() throws IOException {
		byte[] plain = packed("content");
		for (int flags = 0; flags < 32; flags++) {
			ByteArrayOutputStream made = new ByteArrayOutputStream();
			plain[3] = (byte) flags;
			made.write(plain, 0, 10);
			if ((flags & 4) != 0) {
				made.write(new byte[] { 3, 0, 0, 1, 0 });
			}
			if ((flags & 8) != 0) {
				made.write("name\0".getBytes(StandardCharsets.US_ASCII));
			}
			if ((flags & 16) != 0) {
				made.write("a comment\0".getBytes(StandardCharsets.US_ASCII));
			}
			if ((flags & 2) != 0) {
				made.write(new byte[] { 1, 2 });
			}
			made.write(plain, 10, plain.length - 10);
			assertThat(unpacked(made.toByteArray(), 4)).as("flags " + flags).isEqualTo("content");
		}
	}

	@Test
	void r28AnAnswerThatBreaksOffAnywhereIsNoticed() throws IOException {
		byte[] packed = packed("content");
		for (int length = 1; length < packed.length; length++) {
			assertThat(fault(Arrays.copyOf(packed, length))).as("length " + length).isEqualTo("RESPONSE_TRUNCATED");
		}
	}

	@Test
	void r28AnAnswerThatIsDamagedIsNoticed() throws IOException {
		byte[] packed = packed("content");
		for (int at : List.of(0, 1, 2, packed.length - 8, packed.length - 1)) {
			byte[] damaged = packed.clone();
			damaged[at] ^= 0x55;
			assertThat(fault(damaged)).as("byte " + at).isEqualTo("MALFORMED_RESPONSE");
		}
		assertThat(fault(Arrays.copyOf(packed, packed.length + 1))).isEqualTo("MALFORMED_RESPONSE");
		byte[] endless = Arrays.copyOf(new byte[] { 0x1F, (byte) 0x8B, 8, 8, 0, 0, 0, 0, 0, 0 }, 200_000);
		Arrays.fill(endless, 10, endless.length, (byte) 'x');
		assertThat(fault(endless)).isEqualTo("MALFORMED_RESPONSE");
	}

	@Test
	void r28NoMoreIsUnpackedThanIsAskedFor() throws IOException {
		ByteArrayOutputStream bomb = new ByteArrayOutputStream();
		try (GZIPOutputStream packing = new GZIPOutputStream(bomb)) {
			for (int i = 0; i < 64; i++) {
				packing.write(new byte[1 << 20]);
			}
		}
		AtomicLong unpacked = new AtomicLong();
		Gunzip.unpack(pieces(bomb.toByteArray(), 1 << 20), "h")
			.doOnNext((buffer) -> unpacked.addAndGet(buffer.readableByteCount()))
			.take(3)
			.blockLast();
		assertThat(unpacked.get()).isPositive().isLessThan(1 << 20);
	}

	@Test
	void anAnswerMayBePackedUnlessTheCallWantsItsBytes() throws IOException {
		byte[] packed = packed("content");
		try (FaultyServer server = new FaultyServer((peer) -> {
			while (true) {
				peer.read();
				peer.write(
						"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: " + packed.length + "\r\n\r\n");
				peer.write(packed);
			}
		})) {
			var client = TestRun.client(TestRun.once(server));
			assertThat(this.run.get(client.get().uri("/").retrieve().bodyToMono(String.class))).isEqualTo("content");
			assertThat(this.run
				.get(client.get().uri("/").attributes(Call.streaming()).retrieve().bodyToMono(String.class)))
				.isEqualTo("content");
			assertThat(
					this.run.get(client.get().uri("/").header("Range", "bytes=0-").retrieve().bodyToMono(byte[].class)))
				.isEqualTo(packed);
			assertThat(this.run
				.get(client.get().uri("/").header("Accept-Encoding", "gzip").retrieve().bodyToMono(byte[].class)))
				.isEqualTo(packed);
			assertThat(server.requests().stream().map((request) -> request.contains("Accept-Encoding: gzip")))
				.containsExactly(true, false, false, true);
		}
	}

	@Test
	void r28WhatNobodyAskedForIsRefused() throws IOException {
		try (FaultyServer server = FaultyServer
			.sending(FaultyServer.answer("200 OK", "Content-Encoding: br\r\n", "brrr"))) {
			Backend.Builder backend = TestRun.once(server);
			assertThat(
					this.run.failure(TestRun.client(backend).get().uri("/").retrieve().bodyToMono(String.class)).code())
				.isEqualTo("UNSUPPORTED_ENCODING");
		}
	}

	private static String fault(byte[] packed) {
		List<String> codes = new ArrayList<>();
		for (int size : List.of(1, packed.length)) {
			assertThatExceptionOfType(CallFault.class).isThrownBy(() -> unpacked(packed, size))
				.satisfies((fault) -> codes.add(fault.code()));
		}
		assertThat(codes.get(0)).isEqualTo(codes.get(1));
		return codes.get(0);
	}

	private static String unpacked(byte[] packed, int size) {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		Gunzip.unpack(pieces(packed, size), "h").doOnNext((buffer) -> {
			byte[] bytes = new byte[buffer.readableByteCount()];
			buffer.read(bytes);
			all.writeBytes(bytes);
		}).blockLast();
		return all.toString(StandardCharsets.UTF_8);
	}

	private static Flux<DataBuffer> pieces(byte[] bytes, int size) {
		int count = (bytes.length + size - 1) / size;
		return Flux.range(0, count)
			.map((i) -> DefaultDataBufferFactory.sharedInstance
				.wrap(Arrays.copyOfRange(bytes, i * size, Math.min(bytes.length, (i + 1) * size))));
	}

	private static byte[] packed(String text) throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (GZIPOutputStream packing = new GZIPOutputStream(packed)) {
			packing.write(text.getBytes(StandardCharsets.UTF_8));
		}
		return packed.toByteArray();
	}

}
