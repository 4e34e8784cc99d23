package dev.cliengine.sample.backend.hub.repo;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.cliengine.sample.backend.hub.storage.Digests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class DownloadTests {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path directory;

	@SuppressWarnings("NullAway.Init")
	private RepoHub hub;

	@SuppressWarnings("NullAway.Init")
	private Repo repo;

	@BeforeEach
	void start() {
		this.hub = RepoHub.in(this.directory).user("mira").user("theo");
		this.repo = Repo.create(this.hub, "mira/box", false);
		this.repo.commit("Add", "a b/ü.txt=0123456789");
	}

	@AfterEach
	void stop() {
		this.hub.close();
	}

	@Test
	void headSaysWhatTheFileIsWithoutLeadingElsewhere() {
		Reply head = this.hub.send("HEAD", "/models/mira/box/resolve/main/a%20b/%C3%BC.txt", null, "");
		assertThat(head.status()).isEqualTo(200);
		assertThat(head.header("Content-Length")).isEqualTo("10");
		assertThat(head.header("ETag")).isEqualTo(Digests.gitBlob("0123456789".getBytes(UTF_8)));
		assertThat(head.header("X-Repo-Commit")).hasSize(64);
		assertThat(head.header("Last-Modified")).endsWith("GMT");
		assertThat(head.header("Content-Disposition"))
			.isEqualTo("attachment; filename=\"_.txt\"; filename*=UTF-8''%C3%BC.txt");
	}

	@Test
	void rangesOfTheContentAreServed() {
		URI storage = this.hub.get("/mira/box/resolve/main/a%20b/%C3%BC.txt", "").location();
		Reply part = this.hub.exchange("GET", storage, BodyPublishers.noBody(), "Range", "bytes=4-");
		assertThat(part.status()).isEqualTo(206);
		assertThat(part.text()).isEqualTo("456789");
		assertThat(part.header("Content-Range")).isEqualTo("bytes 4-9/10");
		assertThat(this.hub.exchange("GET", storage, BodyPublishers.noBody(), "Range", "bytes=10-").status())
			.isEqualTo(416);
		assertThat(this.hub.exchange("GET", storage, BodyPublishers.noBody()).text()).isEqualTo("0123456789");
		assertThat(this.hub.exchange("HEAD", storage, BodyPublishers.noBody()).header("Content-Length"))
			.isEqualTo("10");
	}

	@Test
	void theStorageRefusesTheHubsCredentials() {
		URI storage = this.hub.get("/mira/box/resolve/main/a%20b/%C3%BC.txt", "").location();
		Reply refused = this.hub.exchange("GET", storage, BodyPublishers.noBody(), "Authorization", "Bearer x");
		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.text()).contains("<Code>InvalidArgument</Code>");
		URI unsigned = URI.create(this.hub.storage() + storage.getPath());
		assertThat(this.hub.exchange("GET", unsigned, BodyPublishers.noBody()).status()).isEqualTo(403);
	}

	@Test
	void anUnknownRevisionIsAnUnknownFile() {
		Reply answer = this.hub.get("/mira/box/resolve/nope/a", "");
		assertThat(answer.status()).isEqualTo(404);
		assertThat(answer.header("X-Error-Code")).isEqualTo("EntryNotFound");
		assertThat(answer.at("/detail/error")).isEqualTo("File 'a' not found");
	}

	@Test
	void visitorsCountOnceADay() {
		this.repo.as("theo").download("main", "a%20b/%C3%BC.txt");
		this.repo.as("theo").download("main", "a%20b/%C3%BC.txt");
		Reply anonymous = this.hub.get("/mira/box/resolve/main/a%20b/%C3%BC.txt", "");
		assertThat(anonymous.header("Set-Cookie")).startsWith("hf_download_session=");
		assertThat(this.repo.get("/stats").text()).isEqualTo("{\"downloads\":2,\"likes\":0}");
		assertThat(this.repo.get("/stats/recent").json().at("/stats/0").toString())
			.isEqualTo("{\"date\":\"2026-03-04\",\"downloads\":2,\"authenticated\":1,\"anonymous\":1,\"files\":3}");
		assertThat(this.hub.get("/api/trending", "").at("/trending/0/id")).isEqualTo("mira/box");
	}

	@Test
	void privateRepositoriesDoNotExistForStrangers() {
		Repo secret = Repo.create(this.hub, "mira/secret", true);
		secret.commit("Add", "a=1");
		for (String path : new String[] { "", "/revision/main", "/tree/main", "/commits/main", "/refs", "/stats",
				"/likers", "/like" }) {
			Reply answer = secret.as("theo").get(path);
			assertThat(answer.status()).as(path).isEqualTo(404);
			assertThat(answer.header("X-Error-Code")).as(path).isEqualTo("RepoNotFound");
			assertThat(answer.text()).as(path).isEmpty();
		}
		assertThat(this.hub.get("/mira/secret/resolve/main/a", "theo").status()).isEqualTo(404);
		assertThat(this.hub.get("/api/models", "theo").json()).hasSize(1);
		assertThat(this.hub.get("/api/models", "mira").json()).hasSize(2);
		assertThat(secret.download("main", "a").text()).isEqualTo("1");
	}

}
