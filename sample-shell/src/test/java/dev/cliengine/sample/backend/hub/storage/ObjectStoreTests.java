package dev.cliengine.sample.backend.hub.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ObjectStoreTests {

	private static final byte[] CONTENT = "ten bytes!".getBytes(UTF_8);

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path directory;

	@Test
	void anObjectOutlivesTheStore() {
		String sha256 = store().put(ObjectKey.Area.DATA, CONTENT);
		assertThat(sha256).isEqualTo(Digests.SHA_256.of(CONTENT));
		assertThat(store().read(ObjectKey.data(sha256))).isEqualTo(CONTENT);
		assertThat(store().size(ObjectKey.lfs(sha256))).isEmpty();
	}

	@Test
	void wrongContentNeverTakesTheNameOfAnObject() throws IOException {
		ObjectStore store = store();
		ObjectKey key = ObjectKey.lfs(Digests.SHA_256.of(CONTENT));
		assertThat(store.keep(key, receive(store, "wrong".getBytes(UTF_8)))).isFalse();
		assertThat(store.size(key)).isEmpty();
		assertThat(store.rejectedSize(key)).contains(5L);
		assertThat(store.keep(key, receive(store, CONTENT))).isTrue();
		assertThat(store.size(key)).contains(10L);
		assertThat(store.rejectedSize(key)).isEmpty();
	}

	@Test
	void moreThanAnnouncedIsRefusedAndNothingStays() throws IOException {
		try (IncomingFile incoming = store().receive(9)) {
			assertThatExceptionOfType(IncomingFile.TooLargeException.class)
				.isThrownBy(() -> incoming.write(ByteBuffer.wrap(CONTENT)));
		}
		assertThat(ObjectStore.list(this.directory.resolve("arrivals"))).isEmpty();
	}

	@Test
	void whatWasCutOffIsForgottenAtTheNextStart() throws IOException {
		store();
		Files.write(this.directory.resolve("arrivals").resolve("incoming1"), CONTENT);
		store();
		assertThat(ObjectStore.list(this.directory.resolve("arrivals"))).isEmpty();
	}

	@Test
	void partsBecomeOneObject() throws IOException {
		ObjectStore store = store();
		MultipartUploads uploads = uploads(store, Instant.now());
		MultipartUpload upload = uploads.start(Digests.SHA_256.of(CONTENT), 10, 4);
		assertThat(upload.parts()).isEqualTo(3);
		List<CompletedPart> parts = List.of(part(store, uploads, upload, 1, "ten "),
				part(store, uploads, upload, 2, "byte"), part(store, uploads, upload, 3, "s!"));
		MultipartUploads reopened = uploads(store(), Instant.now());
		assertThat(reopened.find(upload.id())).contains(upload);
		assertThat(reopened.complete(upload, parts)).endsWith("-3");
		assertThat(store.size(ObjectKey.lfs(upload.oid()))).contains(10L);
		assertThat(reopened.find(upload.id())).isEmpty();
	}

	@Test
	void partsThatDoNotFitAreRefusedAndStay() throws IOException {
		ObjectStore store = store();
		MultipartUploads uploads = uploads(store, Instant.now());
		MultipartUpload upload = uploads.start(Digests.SHA_256.of(CONTENT), 10, 5);
		CompletedPart first = part(store, uploads, upload, 1, "ten b");
		CompletedPart shorter = part(store, uploads, upload, 2, "yte");
		assertThatExceptionOfType(IncompleteUploadException.class)
			.isThrownBy(() -> uploads.complete(upload, List.of(first)));
		assertThatExceptionOfType(IncompleteUploadException.class)
			.isThrownBy(() -> uploads.complete(upload, List.of(first, shorter)))
			.withMessageContaining("Size mismatch");
		assertThatExceptionOfType(IncompleteUploadException.class)
			.isThrownBy(() -> uploads.complete(upload, List.of(first, part(store, uploads, upload, 2, "ytes?"))))
			.withMessageContaining("Checksum");
		CompletedPart right = part(store, uploads, upload, 2, "ytes!");
		assertThatExceptionOfType(IncompleteUploadException.class)
			.isThrownBy(() -> uploads.complete(upload, List.of(first, shorter)))
			.withMessageContaining("ETag");
		assertThat(uploads.complete(upload, List.of(first, right))).endsWith("-2");
	}

	@Test
	void anUploadNobodyCompletesIsForgottenAfterAWeek() {
		MultipartUploads uploads = uploads(store(), Instant.now());
		MultipartUpload upload = uploads.start("ab".repeat(32), 10, 4);
		assertThat(uploads(store(), Instant.now().plus(Duration.ofDays(8))).find(upload.id())).isEmpty();
		assertThat(uploads.find("../arrivals")).isEmpty();
	}

	private ObjectStore store() {
		return new ObjectStore(this.directory);
	}

	private static MultipartUploads uploads(ObjectStore store, Instant now) {
		return new MultipartUploads(store, () -> now);
	}

	private static StoredFile receive(ObjectStore store, byte[] content) throws IOException {
		IncomingFile incoming = store.receive(content.length);
		incoming.write(ByteBuffer.wrap(content));
		return incoming.complete();
	}

	private static CompletedPart part(ObjectStore store, MultipartUploads uploads, MultipartUpload upload, int number,
			String content) throws IOException {
		StoredFile stored = receive(store, content.getBytes(UTF_8));
		uploads.keep(upload, number, stored);
		return new CompletedPart(number, "\"" + stored.md5() + "\"");
	}

}
