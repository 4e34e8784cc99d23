package dev.cliengine.transport.transfer;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import dev.cliengine.auth.Credential;
import dev.cliengine.core.CliException;
import dev.cliengine.transport.Backend;
import dev.cliengine.transport.Timeouts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@Timeout(60)
class UploadsTests {

	private static final int SIZE = 1_000_000;

	private static final long PART = 300_000;

	@TempDir
	private Path directory;

	private FileServer server;

	private Path source;

	private byte[] content;

	@BeforeEach
	void start() throws IOException {
		this.server = new FileServer(0);
		this.source = this.directory.resolve("weights.bin");
		this.content = FileServer.bytes(SIZE, 3);
		Files.write(this.source, this.content);
	}

	@AfterEach
	void stop() {
		this.server.close();
	}

	@Test
	void aFileIsSentAsItIs() {
		Tally tally = new Tally();
		String etag = FileServer.transfers().withProgress(tally).uploads(this.server.client()).send(upload());
		assertThat(etag).isEqualTo('"' + FileServer.hex("MD5", this.content) + '"');
		assertThat(this.server.stored("/put")).isEqualTo(this.content);
		assertThat(tally.calls()).containsExactly("begin " + SIZE + " weights.bin", "end");
		assertThat(tally.done()).isEqualTo(SIZE);
	}

	@Test
	void anEmptyFileIsSent() throws IOException {
		Files.write(this.source, new byte[0]);
		uploads().send(upload());
		assertThat(this.server.stored("/put")).isEmpty();
	}

	@Test
	void r27WhatFailsIsSentAgainFromItsBeginning() {
		Tally tally = new Tally();
		this.server.faults.add((exchange) -> {
			exchange.getRequestBody().readNBytes(200_000);
			exchange.close();
		});
		this.server.faults.add((exchange) -> {
			exchange.getRequestBody().readAllBytes();
			FileServer.status(503).answer(exchange);
		});
		FileServer.transfers().withProgress(tally).uploads(this.server.client()).send(upload());
		assertThat(this.server.stored("/put")).isEqualTo(this.content);
		assertThat(tally.done()).isEqualTo(SIZE);
	}

	@Test
	void r25ASignedAddressGetsNoCredential() {
		Backend.Builder backend = Backend.named("files")
			.credential((context) -> Optional.of(Credential.of("p", "", "secret", "ada")));
		Uploads uploads = FileServer.transfers().uploads(this.server.client(backend));
		uploads.send(upload());
		uploads.send(Upload.of(SourceFile.of(this.source), () -> Location.of(URI.create("/own"))));
		assertThat(this.server.authorizations).containsExactly("null", "Bearer secret");
	}

	@Test
	void partsAreSentAndJoinedInOrder() {
		List<UploadedPart> parts = uploads().send(parts(TransferState.inMemory()));
		assertThat(parts).extracting(UploadedPart::number).containsExactly(1, 2, 3, 4);
		assertThat(this.server.stored("/4")).hasSize(100_000);
		assertThat(parts.get(3).etag()).isEqualTo('"' + FileServer.hex("MD5", this.server.stored("/4")) + '"');
		byte[] joined = new byte[SIZE];
		for (int part = 1; part <= 4; part++) {
			byte[] bytes = this.server.stored("/" + part);
			System.arraycopy(bytes, 0, joined, (int) ((part - 1) * PART), bytes.length);
		}
		assertThat(joined).isEqualTo(this.content);
	}

	@Test
	void partsThatAreDoneAreNotSentAgain() {
		TransferState state = states().of(SourceFile.of(this.source), "repo/weights.bin");
		assertThat(state.isNew()).isTrue();
		state.begin(Map.of("id", "u1"));
		state.done(1, "\"a\"");
		state.done(3, "\"c\"");
		TransferState later = states().of(SourceFile.of(this.source), "repo/weights.bin");
		assertThat(later.value("id")).contains("u1");
		Tally tally = new Tally();
		List<UploadedPart> parts = FileServer.transfers()
			.withProgress(tally)
			.uploads(this.server.client())
			.send(parts(later));
		assertThat(this.server.stored).containsOnlyKeys("/2", "/4");
		assertThat(parts).startsWith(new UploadedPart(1, "\"a\""));
		assertThat(tally.done()).isEqualTo(SIZE);
		assertThat(states().of(SourceFile.of(this.source), "repo/other").isNew()).isTrue();
		later.forget();
		assertThat(states().of(SourceFile.of(this.source), "repo/weights.bin").isNew()).isTrue();
	}

	@Test
	void whatIsDoneIsRememberedWhenAPartFails() {
		TransferState state = states().of(SourceFile.of(this.source), "t");
		state.begin(Map.of("id", "u1"));
		MultipartUpload upload = MultipartUpload.of(SourceFile.of(this.source), PART,
				(part) -> (part == 4) ? Location.of(URI.create("http://127.0.0.1:1/")) : this.server.at("/" + part),
				state);
		Uploads one = FileServer.transfers().withParallel(1).uploads(this.server.client());
		assertThat(catchThrowableOfType(CliException.class, () -> one.send(upload)).code())
			.isEqualTo("CONNECTION_REFUSED");
		assertThat(states().of(SourceFile.of(this.source), "t").parts()).containsOnlyKeys(1, 2, 3);
	}

	@Test
	void anUploadTheServerHasForgottenSaysSo() {
		for (int i = 0; i < 12; i++) {
			this.server.faults.add((exchange) -> {
				exchange.getRequestBody().readAllBytes();
				FileServer.status(403).answer(exchange);
			});
		}
		CliException failure = catchThrowableOfType(CliException.class,
				() -> uploads().send(parts(TransferState.inMemory())));
		assertThat(failure.code()).isEqualTo("UPLOAD_EXPIRED");
	}

	@Test
	void aFileThatChangesMeanwhileIsNoticed() {
		Upload upload = upload();
		this.server.faults.add((exchange) -> {
			Files.write(this.source, new byte[10]);
			exchange.getRequestBody().readAllBytes();
			FileServer.status(200).answer(exchange);
		});
		assertThat(catchThrowableOfType(CliException.class, () -> uploads().send(upload)).code())
			.isEqualTo("FILE_CHANGED");
	}

	@Test
	void f6AServerThatTakesNothingIsGivenUp() {
		CountDownLatch over = new CountDownLatch(1);
		FileServer.Fault silent = (exchange) -> over.await();
		this.server.faults.addAll(List.of(silent, silent, silent));
		Uploads uploads = FileServer.transfers().withStall(Duration.ofMillis(200)).uploads(this.server.client());
		assertThat(catchThrowableOfType(CliException.class, () -> uploads.send(upload())).code())
			.isEqualTo("RESPONSE_STALLED");
		over.countDown();
	}

	@Test
	void anUploadMayTakeLongerThanAnAnswer() {
		this.server.faults.add((exchange) -> {
			// Longer than the limit below, however fast the machine is
			exchange.getRequestBody().readNBytes(1000);
			new CountDownLatch(1).await(400, TimeUnit.MILLISECONDS);
			this.server.take(exchange);
		});
		Timeouts hasty = new Timeouts(Duration.ofSeconds(10), Duration.ofMillis(100), Duration.ofSeconds(30),
				Duration.ZERO);
		FileServer.transfers().uploads(this.server.client(Backend.named("files").timeouts(hasty))).send(upload());
		assertThat(this.server.requests).hasSize(1);
	}

	@Test
	void theHashOfAFileIsTold() {
		assertThat(uploads().sha256(SourceFile.of(this.source), "hash"))
			.isEqualTo(FileServer.hex("SHA-256", this.content));
	}

	private Uploads uploads() {
		return FileServer.transfers().uploads(this.server.client());
	}

	private Upload upload() {
		return Upload.of(SourceFile.of(this.source), () -> this.server.at("/put?signature=s"));
	}

	private MultipartUpload parts(TransferState state) {
		return MultipartUpload.of(SourceFile.of(this.source), PART, (part) -> this.server.at("/" + part), state);
	}

	private TransferStates states() {
		return new TransferStates(this.directory.resolve("state"), Clock.systemUTC());
	}

}
