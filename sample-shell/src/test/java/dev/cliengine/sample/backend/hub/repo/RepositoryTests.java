package dev.cliengine.sample.backend.hub.repo;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class RepositoryTests {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path directory;

	@SuppressWarnings("NullAway.Init")
	private RepoHub hub;

	@BeforeEach
	void start() {
		this.hub = RepoHub.in(this.directory)
			.user("mira")
			.user("theo")
			.organization("lab")
			.member("lab", "mira", "admin")
			.member("lab", "theo", "member");
	}

	@AfterEach
	void stop() {
		this.hub.close();
	}

	@Test
	void everythingIsThereAfterARestart() {
		Repo repo = Repo.create(this.hub, "mira/box", true);
		String head = repo.commit("Add", "a=1");
		String before = repo.get("").text();
		this.hub.close();
		this.hub = RepoHub.in(this.directory);
		assertThat(this.hub.get("/api/models/mira/box", "mira").text()).isEqualTo(before);
		assertThat(this.hub.get("/api/models/mira/box/refs", "mira").at("/branches/0/targetCommit")).isEqualTo(head);
		assertThat(this.hub.get("/api/models/mira/box/tree/main", "mira").at("/0/path")).isEqualTo("a");
	}

	@Test
	void aNameThatFoldsToTheSameExists() {
		Repo.create(this.hub, "mira/big-box", false);
		Reply taken = this.hub.post("/api/repos/create", "{\"name\": \"Big_Box\"}", "mira");
		assertThat(taken.status()).isEqualTo(409);
		assertThat(taken.header("X-Error-Code")).isEqualTo("RepoExists");
		assertThat(
				this.hub.post("/api/repos/create", "{\"name\": \"big-box\", \"type\": \"dataset\"}", "mira").status())
			.isEqualTo(200);
		assertThat(this.hub.post("/api/repos/create", "{\"name\": \"x\", \"type\": \"odd\"}", "mira").status())
			.isEqualTo(422);
		assertThat(this.hub.post("/api/repos/create", "{\"name\": \"x\", \"organization\": \"theo\"}", "mira").status())
			.isEqualTo(403);
		assertThat(this.hub.post("/api/repos/create", "{\"name\": \"x\", \"visibility\": \"odd\"}", "mira").status())
			.isEqualTo(400);
	}

	@Test
	void membersWriteAndAdminsDelete() {
		assertThat(this.hub.post("/api/repos/create", "{\"name\": \"m\", \"organization\": \"lab\"}", "theo").status())
			.isEqualTo(200);
		String header = "{\"key\": \"header\", \"value\": {\"summary\": \"x\"}}\n";
		String commit = header + Repo.file("a", new byte[1]);
		assertThat(this.hub.post("/api/models/lab/m/commit/main", commit, "theo").status()).isEqualTo(200);
		String delete = "{\"name\": \"m\", \"organization\": \"lab\"}";
		assertThat(this.hub.send("DELETE", "/api/repos/delete", delete, "theo").status()).isEqualTo(403);
		assertThat(this.hub.post("/api/models/lab/m/branch", "{\"branch\": \"x\"}", "theo").status()).isEqualTo(403);
		assertThat(this.hub.send("DELETE", "/api/repos/delete", delete, "mira").status()).isEqualTo(200);
		assertThat(this.hub.get("/api/models/lab/m", "mira").status()).isEqualTo(404);
	}

	@Test
	void aMoveForgetsTheHistory() {
		Repo repo = Repo.create(this.hub, "mira/box", false);
		repo.commit("One", "a=1");
		repo.commit("Two", "a=2");
		Reply moved = this.hub.post("/api/repos/move", "{\"fromRepo\": \"mira/box\", \"toRepo\": \"lab/box\"}", "mira");
		assertThat(moved.status()).as(moved.text()).isEqualTo(200);
		assertThat(this.hub.get("/api/models/mira/box", "mira").status()).isEqualTo(404);
		assertThat(this.hub.get("/api/models/lab/box/commits/main", "").json()).hasSize(2);
		assertThat(this.hub.get("/api/models/lab/box/tree/main", "").at("/0/oid")).hasSize(32);
		Repo.create(this.hub, "mira/box", false);
		assertThat(this.hub.post("/api/repos/move", "{\"fromRepo\": \"mira/box\", \"toRepo\": \"lab/box\"}", "mira")
			.status()).isEqualTo(409);
		assertThat(this.hub.post("/api/repos/move", "{\"fromRepo\": \"box\", \"toRepo\": \"lab/box\"}", "mira")
			.header("X-Error-Code")).isEqualTo("InvalidRepoId");
	}

	@Test
	void aSquashForgetsBranchesAndTags() {
		Repo repo = Repo.create(this.hub, "mira/box", false);
		repo.commit("One", "a=1");
		repo.post("/branch", "{\"branch\": \"dev\"}");
		repo.post("/tag", "{\"tag\": \"v1\"}");
		Reply squashed = this.hub.post("/api/repos/squash", "{\"repo\": \"mira/box\", \"type\": \"model\"}", "mira");
		assertThat(squashed.status()).as(squashed.text()).isEqualTo(200);
		assertThat(repo.get("/refs").json().get("branches")).hasSize(1);
		assertThat(repo.get("/refs").json().get("tags")).isEmpty();
		assertThat(repo.download("main", "a").text()).isEqualTo("1");
	}

	@Test
	void settingsStayAsTheyAreUnlessNamed() {
		Repo repo = Repo.create(this.hub, "mira/box", false);
		repo.send("PUT", "/settings", "{\"lfs_keep_versions\": 9, \"lfs_suffix_rules\": [\".psd\"]}");
		repo.send("PUT", "/settings", "{\"private\": true, \"lfs_keep_versions\": null}");
		Reply lfs = repo.get("/settings/lfs");
		assertThat(lfs.json().get("lfs_keep_versions").intValue()).isEqualTo(9);
		assertThat(lfs.at("/lfs_suffix_rules_source")).isEqualTo("merged");
		assertThat(lfs.at("/lfs_threshold_bytes_source")).isEqualTo("server_default");
		assertThat(repo.get("").json().get("private").booleanValue()).isTrue();
		assertThat(repo.post("/preupload/main", "{\"files\": [{\"path\": \"a.PSD\", \"size\": 1}]}")
			.at("/files/0/uploadMode")).isEqualTo("lfs");
		assertThat(repo.send("PUT", "/settings", "{\"lfs_suffix_rules\": [\"psd\"]}").status()).isEqualTo(400);
		assertThat(repo.as("theo").send("PUT", "/settings", "{}").status()).isEqualTo(403);
	}

	@Test
	void likesAreCounted() {
		Repo repo = Repo.create(this.hub, "mira/box", false);
		assertThat(repo.as("theo").post("/like", "").json().get("likes_count").intValue()).isEqualTo(1);
		assertThat(repo.as("theo").post("/like", "").status()).isEqualTo(400);
		assertThat(repo.as("theo").get("/like").text()).isEqualTo("{\"liked\":true}");
		assertThat(repo.get("/likers").at("/0/user")).isEqualTo("theo");
		assertThat(this.hub.get("/api/users/theo/likes", "").at("/0/repo/name")).isEqualTo("mira/box");
		assertThat(repo.as("theo").send("DELETE", "/like", "").status()).isEqualTo(200);
		assertThat(repo.as("theo").send("DELETE", "/like", "").status()).isEqualTo(400);
		assertThat(repo.as("").post("/like", "").status()).isEqualTo(401);
	}

	@Test
	void quotasOfRepositoryAndNamespaceHold() {
		Repo repo = Repo.create(this.hub, "mira/box", false);
		repo.commit("One", "a=12345");
		this.hub.services().quotas().set("mira", 100L);
		Reply quota = this.hub.get("/api/quota/repo/model/mira/box", "mira");
		assertThat(quota.text()).contains("\"used_bytes\":5", "\"available_bytes\":95", "\"is_inheriting\":true");
		assertThat(repo.commitLines("main", "x", List.of(Repo.file("b", new byte[96]))).status()).isEqualTo(413);
		assertThat(this.hub.send("PUT", "/api/quota/repo/model/mira/box", "{\"quota_bytes\": 6}", "mira").text())
			.contains("\"quota_bytes\":6", "\"available_bytes\":1", "\"percentage_used\":83.33");
		assertThat(repo.commitLines("main", "x", List.of(Repo.file("b", new byte[2]))).status()).isEqualTo(413);
		assertThat(this.hub.get("/api/quota/mira/repos", "mira").at("/repositories/0/repo_id")).isEqualTo("mira/box");
		assertThat(this.hub.get("/api/quota/mira/repos", "theo").status()).isEqualTo(403);
		assertThat(this.hub.send("PUT", "/api/quota/repo/model/mira/box", "{}", "theo").status()).isEqualTo(403);
	}

}
