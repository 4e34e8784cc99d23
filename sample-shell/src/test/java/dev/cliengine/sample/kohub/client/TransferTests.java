package dev.cliengine.sample.kohub.client;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.cliengine.sample.kohub.client.error.AuthorizationError;
import dev.cliengine.sample.kohub.client.error.KohubError;
import dev.cliengine.sample.kohub.client.error.LocalFileError;
import dev.cliengine.sample.kohub.client.error.ValidationError;
import dev.cliengine.sample.kohub.client.model.FileDownload;
import dev.cliengine.sample.kohub.client.model.FileUpload;
import dev.cliengine.sample.kohub.client.model.LocalFile;
import dev.cliengine.sample.kohub.client.model.Repo;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.head;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Tests for {@link UploadApi} and {@link DownloadApi}.
 */
class TransferTests {

	private static final Repo REPO = Repo.model("a/b");

	private static final String RESOLVE = "/models/a/b/resolve/main/dir/x.bin";

	/** SHA-256 of "content". */
	private static final String OID = "ed7002b439e9ac845f22357d822bac1444730fbdb6016d3ec9432297b9ec9f73";

	private final WireMockServer hub = Clients.server();

	private final WireMockServer storage = Clients.server();

	@TempDir
	private Path home;

	private KohubClient client;

	@BeforeEach
	void client() {
		this.client = Clients.of(this.hub, this.home).token(Clients.TOKEN).build();
		this.hub.stubFor(post(urlPathEqualTo("/api/models/a/b/commit/main"))
			.willReturn(okJson("{\"commitUrl\": \"u\", \"commitOid\": \"c1\", \"pullRequestUrl\": null}")));
	}

	@AfterEach
	void stop() {
		this.hub.stop();
		this.storage.stop();
	}

	@Test
	void aDownloadGoesToStorageWithoutTheTokenAndIsChecked() {
		file("content", OID);
		this.storage.stubFor(get("/store?sig=s3cret").willReturn(ok("content")));
		Path target = this.home.resolve("x.bin");
		assertThat(this.client.downloads().downloadFile(REPO, FileDownload.of("dir/x.bin", target))).isEqualTo(target);
		assertThat(target).hasContent("content");
		this.storage
			.verify(getRequestedFor(anyUrl()).withHeader("Authorization", absent()).withHeader("Cookie", absent()));
		this.hub.verify(
				getRequestedFor(urlEqualTo(RESOLVE)).withHeader("Authorization", equalTo("Bearer " + Clients.TOKEN)));
	}

	@Test
	void whatIsNotWhatTheServerHasIsNotKept() {
		file("content", OID);
		this.storage.stubFor(get("/store?sig=s3cret").willReturn(ok("c0ntent")));
		Path target = this.home.resolve("x.bin");
		LocalFileError error = catchThrowableOfType(LocalFileError.class,
				() -> this.client.downloads().downloadFile(REPO, FileDownload.of("dir/x.bin", target)));
		assertThat(error.code()).isEqualTo("ChecksumMismatch");
		assertThat(error.details()).containsEntry("path", target.toString());
		assertThat(target).doesNotExist();
	}

	@Test
	void aDownloadGoesOnWhereItStopped() throws IOException {
		file("content", OID);
		this.storage.stubFor(get("/store?sig=s3cret").inScenario("break")
			.whenScenarioStateIs(Scenario.STARTED)
			.willReturn(aResponse().withHeader("Content-Length", "7").withBody("con"))
			.willSetStateTo("rest"));
		this.storage.stubFor(get("/store?sig=s3cret").inScenario("break")
			.whenScenarioStateIs("rest")
			.withHeader("Range", equalTo("bytes=3-"))
			.willReturn(aResponse().withStatus(206).withHeader("Content-Range", "bytes 3-6/7").withBody("tent")));
		Path target = this.home.resolve("x.bin");
		this.client.downloads().downloadFile(REPO, FileDownload.of("dir/x.bin", target));
		assertThat(target).hasContent("content");
	}

	@Test
	void aFileThatIsThereStaysUnlessSaidOtherwise() throws IOException {
		Path target = Files.writeString(this.home.resolve("x.bin"), "old");
		LocalFileError error = catchThrowableOfType(LocalFileError.class,
				() -> this.client.downloads().downloadFile(REPO, FileDownload.of("dir/x.bin", target)));
		assertThat(error.code()).isEqualTo("FileExists");
		assertThat(this.hub.getAllServeEvents()).isEmpty();
		file("content", OID);
		this.storage.stubFor(get("/store?sig=s3cret").willReturn(ok("content")));
		this.client.downloads().downloadFile(REPO, new FileDownload("dir/x.bin", "main", target, true));
		assertThat(target).hasContent("content");
	}

	@Test
	void anAddressWithASignatureIsInNoMessage() {
		file("content", OID);
		this.storage.stubFor(get("/store?sig=s3cret").willReturn(aResponse().withStatus(403).withBody("<x>inner</x>")));
		KohubError error = catchThrowableOfType(KohubError.class, () -> this.client.downloads()
			.downloadFile(REPO, FileDownload.of("dir/x.bin", this.home.resolve("x.bin"))));
		assertThat(error).isInstanceOf(AuthorizationError.class);
		assertThat(error.getMessage()).doesNotContain("s3cret", "/store", "inner");
		this.hub.verify(3, getRequestedFor(urlEqualTo(RESOLVE)));
	}

	@Test
	void aRegularFileTravelsInsideTheCommit() throws IOException {
		modes("{\"path\": \"dir/x.txt\", \"uploadMode\": \"regular\", \"shouldIgnore\": false}");
		Path source = Files.writeString(this.home.resolve("x.txt"), "content");
		assertThat(this.client.uploads().uploadFile(REPO, source, "/dir/x.txt").value().commitOid()).isEqualTo("c1");
		this.hub.verify(postRequestedFor(urlPathEqualTo("/api/models/a/b/preupload/main")).withRequestBody(
				equalToJson("{\"files\": [{\"path\": \"dir/x.txt\", \"size\": 7, \"sample\": \"Y29udGVudA==\"}]}")));
		this.hub.verify(postRequestedFor(urlPathEqualTo("/api/models/a/b/commit/main"))
			.withRequestBody(containing("\"summary\":\"Upload dir/x.txt\""))
			.withRequestBody(
					containing("{\"path\":\"dir/x.txt\",\"content\":\"Y29udGVudA==\",\"encoding\":\"base64\"}")));
	}

	@Test
	void aLargeFileGoesToStorageFirst() throws IOException {
		modes("{\"path\": \"x.bin\", \"uploadMode\": \"lfs\", \"shouldIgnore\": false}");
		batch("\"actions\": {\"upload\": {\"href\": \"%s/put?sig=s3cret\", \"header\": {\"x-extra\": \"1\"}}, \"verify\": {\"href\": \"%s/verify\"}}"
			.formatted(this.storage.baseUrl(), this.hub.baseUrl()));
		this.storage.stubFor(put("/put?sig=s3cret").willReturn(ok()));
		this.hub.stubFor(post("/verify").willReturn(okJson("{\"message\": \"ok\"}")));
		Path source = Files.writeString(this.home.resolve("x.bin"), "content");
		this.client.uploads().uploadFile(REPO, source, "x.bin");
		this.storage.verify(putRequestedFor(anyUrl()).withHeader("Authorization", absent())
			.withHeader("x-extra", equalTo("1"))
			.withHeader("Content-Length", equalTo("7"))
			.withRequestBody(equalTo("content")));
		this.hub.verify(postRequestedFor(urlEqualTo("/verify"))
			.withRequestBody(equalToJson("{\"oid\": \"" + OID + "\", \"size\": 7}")));
		this.hub.verify(postRequestedFor(urlPathEqualTo("/api/models/a/b/commit/main"))
			.withRequestBody(containing("\"key\":\"lfsFile\""))
			.withRequestBody(containing("\"algo\":\"sha256\"")));
	}

	@Test
	void aVeryLargeFileGoesInPartsAndIsGoneOnWith() throws IOException {
		modes("{\"path\": \"x.bin\", \"uploadMode\": \"lfs\", \"shouldIgnore\": false}");
		String parts = "\"1\": \"%1$s/part1\", \"2\": \"%1$s/part2\"".formatted(this.storage.baseUrl());
		batch("\"actions\": {\"upload\": {\"href\": \"%s/complete\", \"header\": {\"chunk_size\": \"4\", %s}}}"
			.formatted(this.hub.baseUrl(), parts));
		this.storage.stubFor(put("/part1").willReturn(ok().withHeader("ETag", "\"e1\"")));
		this.storage.stubFor(put("/part2").willReturn(aResponse().withStatus(400)));
		this.hub.stubFor(post("/complete").willReturn(okJson("{\"message\": \"ok\", \"size\": 7, \"etag\": \"e\"}")));
		Path source = Files.writeString(this.home.resolve("x.bin"), "content");
		assertThat(
				catchThrowableOfType(KohubError.class, () -> this.client.uploads().uploadFile(REPO, source, "x.bin")))
			.isNotNull();
		this.storage.stubFor(put("/part2").willReturn(ok().withHeader("ETag", "\"e2\"")));
		Clients.of(this.hub, this.home).token(Clients.TOKEN).build().uploads().uploadFile(REPO, source, "x.bin");
		this.storage.verify(1, putRequestedFor(urlEqualTo("/part1")).withRequestBody(equalTo("cont")));
		this.hub.verify(1, postRequestedFor(urlPathEqualTo("/a/b.git/info/lfs/objects/batch")));
		this.hub.verify(postRequestedFor(urlEqualTo("/complete")).withRequestBody(equalToJson(
				"""
						{"oid": "%s", "parts": [{"partNumber": 1, "etag": "\\"e1\\""}, {"partNumber": 2, "etag": "\\"e2\\""}]}"""
					.formatted(OID))));
	}

	@Test
	void whatTheServerSaysOfASingleContentIsAFailure() throws IOException {
		modes("{\"path\": \"x.bin\", \"uploadMode\": \"lfs\", \"shouldIgnore\": false}");
		batch("\"error\": {\"code\": 413, \"message\": \"Storage quota exceeded\"}");
		Path source = Files.writeString(this.home.resolve("x.bin"), "content");
		ValidationError error = catchThrowableOfType(ValidationError.class,
				() -> this.client.uploads().uploadFile(REPO, source, "x.bin"));
		assertThat(error.code()).isEqualTo("QuotaExceeded");
		this.hub.verify(0, postRequestedFor(urlPathEqualTo("/api/models/a/b/commit/main")));
	}

	@Test
	void aCommitHasAHundredFilesAndWhatIsThereIsLeftOut() {
		List<LocalFile> files = IntStream.range(0, 102).mapToObj((i) -> local("f" + i)).toList();
		modes("{\"path\": \"f0\", \"uploadMode\": \"regular\", \"shouldIgnore\": true}");
		assertThat(this.client.uploads().uploadFiles(REPO, new FileUpload(files, "main", "m"))).hasSize(2);
		this.hub.verify(0,
				postRequestedFor(urlPathEqualTo("/api/models/a/b/commit/main")).withRequestBody(containing("\"f0\"")));
	}

	@Test
	void aMissingFileIsToldBeforeAnyRequest() {
		LocalFileError error = catchThrowableOfType(LocalFileError.class,
				() -> this.client.uploads().uploadFile(REPO, this.home.resolve("none"), "x"));
		assertThat(error.code()).isEqualTo("FileNotFound");
		assertThat(this.hub.getAllServeEvents()).isEmpty();
	}

	private LocalFile local(String name) {
		try {
			return new LocalFile(Files.writeString(this.home.resolve(name), name), name);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void file(String content, String etag) {
		int size = content.getBytes(StandardCharsets.UTF_8).length;
		this.hub.stubFor(head(urlEqualTo(RESOLVE))
			.willReturn(ok().withHeader("X-Linked-Size", String.valueOf(size)).withHeader("X-Linked-Etag", etag)));
		this.hub.stubFor(get(urlEqualTo(RESOLVE)).willReturn(
				aResponse().withStatus(302).withHeader("Location", this.storage.baseUrl() + "/store?sig=s3cret")));
	}

	private void modes(String files) {
		this.hub.stubFor(post(urlPathEqualTo("/api/models/a/b/preupload/main"))
			.willReturn(okJson("{\"files\": [" + files + "]}")));
	}

	private void batch(String members) {
		this.hub.stubFor(post(urlPathEqualTo("/a/b.git/info/lfs/objects/batch")).willReturn(okJson(
				"{\"transfer\": \"basic\", \"objects\": [{\"oid\": \"" + OID + "\", \"size\": 7, " + members + "}]}")
			.withHeader("Content-Type", "application/vnd.git-lfs+json")));
	}

}
