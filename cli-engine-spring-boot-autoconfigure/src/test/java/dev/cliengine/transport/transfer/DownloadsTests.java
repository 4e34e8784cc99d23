package dev.cliengine.transport.transfer;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@Timeout(60)
class DownloadsTests {

	private static final int SIZE = 300_000;

	@TempDir
	private Path directory;

	private FileServer server;

	private Path target;

	@BeforeEach
	void start() throws IOException {
		this.server = new FileServer(SIZE);
		this.target = this.directory.resolve("model.bin");
	}

	@AfterEach
	void stop() {
		this.server.close();
	}

	@Test
	void aFileIsFetchedAndNothingElseIsLeft() {
		Downloaded downloaded = fetch(download().withSize(SIZE).withChecksum(sha256()));
		assertThat(downloaded).isEqualTo(new Downloaded(this.target, SIZE, 0));
		assertThat(this.target).hasBinaryContent(this.server.content);
		assertThat(files()).containsExactly("model.bin");
		assertThat(this.server.requests).containsExactly("GET");
	}

	@Test
	void anEmptyFileIsAFile() {
		this.server.content = new byte[0];
		assertThat(fetch(download().withChecksum(sha256())).size()).isZero();
		assertThat(this.target).isEmptyFile();
	}

	@Test
	void gitsIdIsVerified() {
		String header = "blob " + SIZE + "\0";
		byte[] blob = concat(header.getBytes(StandardCharsets.US_ASCII), this.server.content);
		fetch(download().withChecksum(Checksum.gitBlob(SIZE, FileServer.hex("SHA-1", blob))));
		assertThat(this.target).hasBinaryContent(this.server.content);
	}

	@Test
	void f6AConnectionThatBreaksIsMadeAgainFromThere() {
		this.server.faults.add(this.server.breaksAfter(100_000));
		this.server.faults.add(this.server.breaksAfter(50_000));
		fetch(download().withChecksum(sha256()));
		assertThat(this.target).hasBinaryContent(this.server.content);
		assertThat(this.server.requests).containsExactly("GET", "GET bytes=100000- \"one\"",
				"GET bytes=150000- \"one\"");
	}

	@Test
	void r27ItIsNotMadeAgainForEver() {
		Stream.generate(() -> this.server.breaksAfter(10)).limit(5).forEach(this.server.faults::add);
		CliException failure = failure(download());
		assertThat(failure.category()).isEqualTo(ErrorCategory.UNAVAILABLE);
		assertThat(failure.fix()).contains("goes on where it stopped");
		assertThat(this.server.requests).hasSize(3);
		assertThat(files()).containsExactlyInAnyOrder("model.bin.part", "model.bin.part.etag");
	}

	@Test
	void theNextCallGoesOn() {
		interrupted(download());
		assertThat(fetch(download()).kept()).isEqualTo(100_020);
		assertThat(this.target).hasBinaryContent(this.server.content);
		assertThat(files()).containsExactly("model.bin");
		assertThat(this.server.requests).last().isEqualTo("GET bytes=100020- \"one\"");
	}

	@Test
	void whatWasThereBeforeIsVerifiedAsWell() throws IOException {
		interrupted(download().withChecksum(sha256()));
		Path part = this.directory.resolve("model.bin.part");
		byte[] damaged = Files.readAllBytes(part);
		damaged[5]++;
		Files.write(part, damaged);
		assertThat(failure(download().withChecksum(sha256())).code()).isEqualTo("CHECKSUM_MISMATCH");
		assertThat(files()).isEmpty();
	}

	@Test
	void aFileThatHasChangedIsFetchedAnew() {
		interrupted(download());
		this.server.content = FileServer.bytes(SIZE + 1, 2);
		this.server.etag = "\"two\"";
		assertThat(fetch(download()).kept()).isZero();
		assertThat(this.target).hasBinaryContent(this.server.content);
	}

	@Test
	void aServerThatIgnoresWhatItIsAskedIsSeenThrough() {
		interrupted(download().withVersion("v1"));
		this.server.faults.add((exchange) -> {
			exchange.getResponseHeaders().set("Content-Range", "bytes 7-10/" + SIZE);
			exchange.sendResponseHeaders(206, 4);
			exchange.getResponseBody().write(new byte[4]);
			exchange.close();
		});
		fetch(download().withVersion("v1").withChecksum(sha256()));
		assertThat(this.target).hasBinaryContent(this.server.content);
		assertThat(this.server.requests).last().isEqualTo("GET");
	}

	@Test
	void withoutAnythingThatNamesTheContentItIsFetchedAnew() {
		this.server.etag = null;
		interrupted(download());
		assertThat(fetch(download()).kept()).isZero();
		assertThat(this.server.requests).last().isEqualTo("GET");
	}

	@Test
	void anotherVersionIsFetchedAnew() {
		interrupted(download().withVersion("v1"));
		assertThat(fetch(download().withVersion("v2")).kept()).isZero();
	}

	@Test
	void theSameVersionIsGoneOnWithAlsoWithoutAnEntityTag() {
		this.server.etag = null;
		interrupted(download().withVersion("v1"));
		assertThat(fetch(download().withVersion("v1")).kept()).isEqualTo(100_020);
		assertThat(this.server.requests).last().isEqualTo("GET bytes=100020-");
	}

	@Test
	void aPartThatIsWholeIsTakenAsItIs() throws IOException {
		interrupted(download().withChecksum(sha256()));
		Files.write(this.directory.resolve("model.bin.part"), this.server.content);
		this.server.requests.clear();
		fetch(download().withVersion(sha256().expected()));
		assertThat(this.target).hasBinaryContent(this.server.content);
		assertThat(this.server.requests).containsExactly("GET bytes=" + SIZE + "- \"one\"");
	}

	@Test
	void aPartThatIsLongerThanTheFileIsThrownAway() throws IOException {
		interrupted(download());
		Files.write(this.directory.resolve("model.bin.part"), new byte[SIZE + 1]);
		fetch(download());
		assertThat(this.target).hasBinaryContent(this.server.content);
	}

	@Test
	void anExpiredAddressIsAskedForAnew() {
		Deque<String> addresses = new ArrayDeque<>(List.of("/old", "/new"));
		this.server.faults.add(FileServer.status(403));
		fetch(Download.of(() -> this.server.at(addresses.remove() + "?sig=s"), this.target));
		assertThat(this.target).hasBinaryContent(this.server.content);
		assertThat(addresses).isEmpty();
	}

	@Test
	void aRefusalOfTheBackendItselfIsFinal() {
		this.server.faults.add(FileServer.status(403));
		CliException failure = failure(Download.of(() -> Location.of(URI.create("/f?q=secret")), this.target));
		assertThat(failure.category()).isEqualTo(ErrorCategory.PERMISSION);
		assertThat(failure).hasMessage("GET /f: 403");
		assertThat(this.server.requests).hasSize(1);
		assertThat(files()).isEmpty();
	}

	@Test
	void aServerThatIsBusyIsAskedAgain() {
		this.server.faults.add(FileServer.status(503));
		fetch(download());
		assertThat(this.target).hasBinaryContent(this.server.content);
	}

	@Test
	void whatIsDamagedIsNotKept() {
		CliException failure = failure(download().withChecksum(Checksum.sha256("ab".repeat(32))));
		assertThat(failure.code()).isEqualTo("CHECKSUM_MISMATCH");
		assertThat(files()).isEmpty();
	}

	@Test
	void anotherSizeIsNotKept() {
		assertThat(failure(download().withSize(SIZE - 1)).code()).isEqualTo("SIZE_MISMATCH");
		this.server.faults.add((exchange) -> {
			exchange.sendResponseHeaders(200, 0);
			exchange.getResponseBody().write(new byte[10]);
			exchange.close();
		});
		assertThat(failure(download().withSize(9)).code()).isEqualTo("SIZE_MISMATCH");
		assertThat(files()).isEmpty();
	}

	@Test
	void aFileThatIsThereIsRefusedBeforeAnyRequest() throws IOException {
		Files.writeString(this.target, "mine");
		CliException failure = failure(download());
		assertThat(failure.code()).isEqualTo("FILE_EXISTS");
		assertThat(failure.category()).isEqualTo(ErrorCategory.VALIDATION);
		assertThat(this.server.requests).isEmpty();
		assertThat(this.target).hasContent("mine");
		fetch(download().withOverwrite(true));
		assertThat(this.target).hasBinaryContent(this.server.content);
	}

	@Test
	void aPlaceThatCannotBeWrittenIsRefusedBeforeAnyRequest() throws IOException {
		Path missing = this.directory.resolve("missing/file");
		assertThat(failure(Download.of(() -> this.server.at("/"), missing))).hasMessageContaining("does not exist");
		Files.createDirectory(this.target);
		assertThat(failure(download().withOverwrite(true))).hasMessageContaining("it is a directory");
		assertThat(this.server.requests).isEmpty();
	}

	@Test
	void progressCountsWhatWasThereBefore() {
		interrupted(download());
		Tally tally = new Tally();
		FileServer.transfers().withProgress(tally).downloads(this.server.client()).fetch(download());
		assertThat(tally.calls()).startsWith("begin " + SIZE + " model.bin", "skip 100020").endsWith("end");
		assertThat(tally.done()).isEqualTo(SIZE);
	}

	private Download download() {
		return Download.of(() -> this.server.at("/file?signature=s"), this.target);
	}

	private Checksum sha256() {
		return Checksum.sha256(FileServer.hex("SHA-256", this.server.content));
	}

	/**
	 * Brings 100,020 bytes, or the last 10 where nothing names the content, and gives up.
	 */
	private void interrupted(Download download) {
		List.of(100_000, 10, 10).forEach((bytes) -> this.server.faults.add(this.server.breaksAfter(bytes)));
		failure(download);
		boolean named = this.server.etag != null || download.version() != null;
		assertThat(this.directory.resolve("model.bin.part")).hasSize(named ? 100_020 : 10);
	}

	private Downloaded fetch(Download download) {
		return FileServer.transfers().downloads(this.server.client()).fetch(download);
	}

	private CliException failure(Download download) {
		return Optional.ofNullable(catchThrowableOfType(CliException.class, () -> fetch(download))).orElseThrow();
	}

	private List<String> files() {
		try (Stream<Path> found = Files.list(this.directory)) {
			return found.map((file) -> file.getFileName().toString()).toList();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static byte[] concat(byte[] first, byte[] second) {
		byte[] both = new byte[first.length + second.length];
		System.arraycopy(first, 0, both, 0, first.length);
		System.arraycopy(second, 0, both, first.length, second.length);
		return both;
	}

}
