package dev.cliengine.sample.backend.hub.repo;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import dev.cliengine.sample.backend.hub.HubSettings.Transfer;
import dev.cliengine.sample.backend.hub.Json;
import dev.cliengine.sample.backend.hub.storage.Digests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class UploadTests {

	private static final Transfer SMALL = new Transfer(1000, 50, 5_000_000, 100_000, 40_000);

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path directory;

	@SuppressWarnings("NullAway.Init")
	private RepoHub hub;

	@SuppressWarnings("NullAway.Init")
	private Repo repo;

	@BeforeEach
	void start() {
		this.hub = RepoHub.in(this.directory, SMALL).user("mira").user("theo");
		this.repo = Repo.create(this.hub, "mira/box", false);
	}

	@AfterEach
	void stop() {
		this.hub.close();
	}

	@Test
	void aRegularFileTravelsInTheCommit() {
		this.repo.commit("Add", "notes/a.txt=hello\n");
		assertThat(this.repo.download("main", "notes/a.txt").text()).isEqualTo("hello\n");
		assertThat(this.repo.get("/tree/main/notes").at("/0/oid"))
			.isEqualTo(Digests.gitBlob("hello\n".getBytes(UTF_8)));
	}

	@Test
	void lfsContentIsPutIntoTheStorageOnce() {
		byte[] content = random(90_000);
		JsonNode object = batch(content);
		URI href = URI.create(object.at("/actions/upload/href").stringValue());
		assertThat(href.toString()).startsWith(this.hub.storage().toString());
		assertThat(verify(content).status()).isEqualTo(404);
		Reply put = this.hub.exchange("PUT", href, BodyPublishers.ofByteArray(content));
		assertThat(put.status()).as(put.text()).isEqualTo(200);
		assertThat(put.header("ETag")).isEqualTo("\"" + Digests.MD5.of(content) + "\"");
		assertThat(verify(content).status()).isEqualTo(200);
		commitLfs("w.bin", content);
		assertThat(this.repo.download("main", "w.bin").bytes()).isEqualTo(content);
		assertThat(batch(content).has("actions")).isFalse();
	}

	@Test
	void largeContentIsPutInPartsThatSurviveARestart() {
		byte[] content = random(110_000);
		JsonNode upload = batch(content).at("/actions/upload");
		assertThat(upload.at("/header/chunk_size").stringValue()).isEqualTo("40000");
		List<Map<String, Object>> parts = new ArrayList<>();
		for (int part = 1; part <= 3; part++) {
			byte[] chunk = Arrays.copyOfRange(content, (part - 1) * 40_000, Math.min(part * 40_000, content.length));
			Reply put = this.hub.exchange("PUT", URI.create(upload.at("/header/" + part).stringValue()),
					BodyPublishers.ofByteArray(chunk));
			assertThat(put.status()).as(put.text()).isEqualTo(200);
			parts.add(Map.of("partNumber", part, "etag", put.header("ETag")));
		}
		this.hub.close();
		this.hub = RepoHub.in(this.directory, SMALL);
		String path = URI.create(upload.get("href").stringValue()).getPath();
		String body = Json.MAPPER
			.writeValueAsString(Map.of("oid", Digests.SHA_256.of(content), "parts", parts.subList(0, 2)));
		assertThat(this.hub.post(path, body, "").status()).isEqualTo(400);
		body = Json.MAPPER.writeValueAsString(Map.of("oid", Digests.SHA_256.of(content), "parts", parts));
		Reply completed = this.hub.post(path, body, "");
		assertThat(completed.status()).as(completed.text()).isEqualTo(200);
		assertThat(completed.json().get("size").intValue()).isEqualTo(content.length);
		assertThat(verify(content).status()).isEqualTo(200);
	}

	@Test
	void contentThatIsNotWhatWasAnnouncedIsNeverVerified() {
		byte[] content = random(1000);
		URI href = URI.create(batch(content).at("/actions/upload/href").stringValue());
		assertThat(this.hub.exchange("PUT", href, BodyPublishers.ofByteArray(random(1001))).status()).isEqualTo(400);
		byte[] other = content.clone();
		other[0]++;
		assertThat(this.hub.exchange("PUT", href, BodyPublishers.ofByteArray(other)).status()).isEqualTo(200);
		assertThat(verify(content).at("/detail/error")).startsWith("Checksum mismatch");
		assertThat(this.hub.exchange("PUT", href, BodyPublishers.ofByteArray(random(10))).status()).isEqualTo(200);
		assertThat(verify(content).at("/detail/error")).startsWith("Size mismatch");
		Reply commit = this.repo.commitLines("main", "w", List.of(Repo.line("lfsFile",
				Map.of("path", "w.bin", "algo", "sha256", "oid", Digests.SHA_256.of(content), "size", 1000))));
		assertThat(commit.status()).isEqualTo(400);
	}

	@Test
	void theStorageRefusesTheHubsCredentialsAndStaleUrls() {
		byte[] content = random(10);
		URI href = URI.create(batch(content).at("/actions/upload/href").stringValue());
		for (String header : List.of("Authorization", "Cookie")) {
			assertThat(this.hub.exchange("PUT", href, BodyPublishers.ofByteArray(content), header, "x").status())
				.isEqualTo(400);
		}
		URI forged = URI.create(href.toString().replace("size=10", "size=99"));
		assertThat(this.hub.exchange("PUT", forged, BodyPublishers.ofByteArray(content)).status()).isEqualTo(403);
		this.hub.clock().move(Duration.ofHours(25));
		assertThat(this.hub.exchange("PUT", href, BodyPublishers.ofByteArray(content)).text()).contains("AccessDenied");
	}

	@Test
	void preuploadKnowsWhatIsThere() {
		byte[] content = random(100);
		this.repo.commit("Add", "a.txt=hello\n");
		this.hub.exchange("PUT", URI.create(batch(content).at("/actions/upload/href").stringValue()),
				BodyPublishers.ofByteArray(content));
		commitLfs("w.bin", content);
		Reply answer = this.repo.post("/preupload/main",
				"""
						{"files": [{"path": "a.txt", "size": 6, "sample": "aGVsbG8K"}, {"path": "a.txt", "size": 6, "sample": "aGVsbG8h"},
						{"path": "w.bin", "size": 100, "sha256": "%s"}, {"path": "big.txt", "size": 5000000}]}"""
					.formatted(Digests.SHA_256.of(content)));
		assertThat(answer.text()).isEqualTo("""
				{"files":[{"path":"a.txt","uploadMode":"regular","shouldIgnore":true},\
				{"path":"a.txt","uploadMode":"regular","shouldIgnore":false},\
				{"path":"w.bin","uploadMode":"lfs","shouldIgnore":true},\
				{"path":"big.txt","uploadMode":"lfs","shouldIgnore":false}]}""");
		assertThat(this.repo.post("/preupload/main", "{}").at("/detail/error"))
			.isEqualTo("Missing or invalid 'files' array");
	}

	@Test
	void oldVersionsOfLfsFilesAreNotKept() {
		assertThat(this.repo.send("PUT", "/settings", "{\"lfs_keep_versions\": 2}").status()).isEqualTo(200);
		List<byte[]> versions = List.of(random(101), random(102), random(103), random(104));
		store("w.bin", versions.get(0));
		this.repo.post("/tag", "{\"tag\": \"first\"}");
		versions.subList(1, 4).forEach((version) -> store("w.bin", version));
		assertThat(versions).extracting((version) -> verify(version).status()).containsExactly(200, 404, 200, 200);
		JsonNode commits = this.repo.get("/commits/main").json();
		Reply reset = this.repo.post("/branch/main/reset",
				"{\"ref\": \"%s\", \"force\": true}".formatted(commits.at("/2/id").stringValue()));
		assertThat(reset.status()).isEqualTo(400);
		assertThat(reset.at("/detail/missing_files/0")).isEqualTo("w.bin");
	}

	@Test
	void contentOfNoRepositoryIsDeleted() {
		byte[] shared = random(201);
		byte[] old = random(202);
		store("a.bin", shared);
		store("b.bin", old);
		Repo other = Repo.create(this.hub, "mira/other", false);
		other.commitLines("main", "Add", List.of(lfs("a.bin", shared)));
		this.repo.commitLines("main", "Delete", List.of(Repo.line("deletedFile", Map.of("path", "b.bin"))));
		assertThat(verify(old).status()).isEqualTo(200);
		this.hub.post("/api/repos/squash", "{\"repo\": \"mira/box\", \"type\": \"model\"}", "mira");
		assertThat(verify(old).status()).isEqualTo(404);
		String deletion = "{\"name\": \"%s\", \"organization\": \"mira\"}";
		this.hub.send("DELETE", "/api/repos/delete", deletion.formatted("box"), "mira");
		assertThat(verify(shared).status()).isEqualTo(200);
		this.hub.send("DELETE", "/api/repos/delete", deletion.formatted("other"), "mira");
		assertThat(verify(shared).status()).isEqualTo(404);
	}

	@Test
	void strangersUploadNothing() {
		String object = "{\"operation\": \"upload\", \"objects\": []}";
		String path = "/mira/box.git/info/lfs/objects/batch";
		assertThat(this.hub.post(path, object, "").at("/detail/error")).isEqualTo("Authentication required for upload");
		assertThat(this.hub.post(path, object, "theo").status()).isEqualTo(403);
		assertThat(this.repo.as("theo").commitLines("main", "x", List.of()).status()).isEqualTo(403);
		assertThat(this.repo.as("").commitLines("main", "x", List.of()).status()).isEqualTo(401);
	}

	private JsonNode batch(byte[] content) {
		Reply answer = this.hub.post("/mira/box.git/info/lfs/objects/batch",
				"{\"operation\": \"upload\", \"objects\": [{\"oid\": \"%s\", \"size\": %d}]}"
					.formatted(Digests.SHA_256.of(content), content.length),
				"mira");
		assertThat(answer.status()).as(answer.text()).isEqualTo(200);
		return answer.json().at("/objects/0");
	}

	private Reply verify(byte[] content) {
		return this.hub.post("/api/mira/box.git/info/lfs/verify",
				"{\"oid\": \"%s\", \"size\": %d}".formatted(Digests.SHA_256.of(content), content.length), "");
	}

	private void store(String path, byte[] content) {
		this.hub.exchange("PUT", URI.create(batch(content).at("/actions/upload/href").stringValue()),
				BodyPublishers.ofByteArray(content));
		commitLfs(path, content);
	}

	private static String lfs(String path, byte[] content) {
		return Repo.line("lfsFile",
				Map.of("path", path, "algo", "sha256", "oid", Digests.SHA_256.of(content), "size", content.length));
	}

	private void commitLfs(String path, byte[] content) {
		Reply commit = this.repo.commitLines("main", "Add " + path, List.of(lfs(path, content)));
		assertThat(commit.status()).as(commit.text()).isEqualTo(200);
	}

	private static byte[] random(int size) {
		byte[] bytes = new byte[size];
		new Random(size).nextBytes(bytes);
		return bytes;
	}

}
