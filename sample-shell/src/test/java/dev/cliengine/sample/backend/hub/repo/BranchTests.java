package dev.cliengine.sample.backend.hub.repo;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class BranchTests {

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
	}

	@AfterEach
	void stop() {
		this.hub.close();
	}

	@Test
	void changesOfBothBranchesAreMerged() {
		this.repo.commit("Base", "a=1", "b=1");
		this.repo.post("/branch", "{\"branch\": \"dev\"}");
		String theirs = this.repo.commitTo("dev", "Theirs", "a=2", "c=1");
		String mine = this.repo.commit("Mine", "b");
		Reply merged = this.repo.post("/merge/dev/into/main", "{}");
		assertThat(merged.status()).as(merged.text()).isEqualTo(200);
		assertThat(this.repo.files("main")).containsExactly("a", "c");
		assertThat(this.repo.get("/commit/" + merged.at("/result/reference")).json().get("parents").toString())
			.isEqualTo("[\"" + mine + "\",\"" + theirs + "\"]");
		Reply again = this.repo.post("/merge/dev/into/main", "{}");
		assertThat(again.status()).isEqualTo(500);
		assertThat(again.at("/detail/error")).contains("LakeFS API error 400").contains("no changes");
	}

	@Test
	void aConflictIsRefusedUnlessAStrategySettlesIt() {
		this.repo.commit("Base", "a=1");
		this.repo.post("/branch/dev", "{}");
		this.repo.commitTo("dev", "Theirs", "a=2");
		this.repo.commit("Mine", "a=3");
		Reply conflict = this.repo.post("/merge/dev/into/main", "{}");
		assertThat(conflict.status()).isEqualTo(409);
		assertThat(conflict.at("/detail/error")).isEqualTo("Merge conflict");
		assertThat(this.repo.post("/merge/dev/into/main", "{\"strategy\": \"x\"}").status()).isEqualTo(422);
		assertThat(this.repo.post("/merge/dev/into/main", "{\"strategy\": \"source-wins\"}").status()).isEqualTo(200);
		assertThat(this.repo.download("main", "a").text()).isEqualTo("2");
	}

	@Test
	void aCommitIsTakenBackByAnother() {
		this.repo.commit("Base", "a=1", "b=1");
		String undone = this.repo.commit("Change", "a=2");
		this.repo.commit("Later", "b=2");
		Reply reverted = this.repo.post("/branch/main/revert", "{\"ref\": \"" + undone + "\"}");
		assertThat(reverted.status()).as(reverted.text()).isEqualTo(200);
		assertThat(this.repo.download("main", "a").text()).isEqualTo("1");
		assertThat(this.repo.download("main", "b").text()).isEqualTo("2");
		assertThat(this.repo.post("/branch/main/revert", "{\"ref\": \"abcdef\"}").status()).isEqualTo(404);
		this.repo.commit("Elsewhere", "a=9");
		assertThat(this.repo.post("/branch/main/revert", "{\"ref\": \"" + undone + "\"}").status()).isEqualTo(409);
	}

	@Test
	void aBranchGetsTheFilesOfAnEarlierCommitAgain() {
		String first = this.repo.commit("First", "a=1");
		String second = this.repo.commit("Second", "a=2", "b=1");
		String body = "{\"ref\": \"" + first + "\"";
		assertThat(this.repo.post("/branch/main/reset", body + "}").status()).isEqualTo(400);
		Reply reset = this.repo.post("/branch/main/reset", body + ", \"force\": true}");
		assertThat(reset.status()).as(reset.text()).isEqualTo(200);
		assertThat(reset.at("/commit_id")).isNotIn(first, second, "");
		assertThat(this.repo.files("main")).containsExactly("a");
		assertThat(this.repo.get("/commits/main").json()).hasSize(4);
	}

	@Test
	void commitsComeInPages() {
		this.repo.commit("One", "a=1");
		this.repo.commit("Two", "a=2");
		this.repo.commit("Three", "a=3");
		Reply first = this.repo.get("/commits/main?limit=2");
		assertThat(titles(first)).containsExactly("Three", "Two");
		String link = first.header("Link");
		Reply second = this.repo.get(link.substring(link.indexOf("/commits"), link.indexOf('>')));
		assertThat(titles(second)).containsExactly("One", "Repository created");
		assertThat(second.at("/1/authors/0/user")).isEqualTo("admin");
		assertThat(second.header("Link")).isEmpty();
		assertThat(this.repo.get("/commits/main?limit=101").status()).isEqualTo(422);
		assertThat(this.repo.get("/commits/nope").header("X-Error-Message")).contains("LakeFS API error 404 Not Found");
	}

	@Test
	void aTreeComesInPages() {
		this.repo.commit("Add", "a=1", "b/1=1", "b/2=1", "c=1", "d=1");
		Reply page = this.repo.get("/tree/main?limit=2&expand=true");
		assertThat(page.json().valueStream().map((entry) -> entry.get("path").stringValue())).containsExactly("a", "b");
		assertThat(page.at("/1/lastCommit/title")).isEqualTo("Add");
		String link = page.header("Link");
		Reply next = this.repo.get(link.substring(link.indexOf("/tree"), link.indexOf('>')));
		assertThat(next.json().valueStream().map((entry) -> entry.get("path").stringValue())).containsExactly("c", "d");
		assertThat(next.header("Link")).isEmpty();
	}

	@Test
	void aCommitDoesAllItsLinesOrNone() {
		this.repo.commit("Add", "a=1", "dir/x=1", "dir/y=1");
		Reply made = this.repo.commitLines("main", "All", List.of(Repo.line("deletedFolder", Map.of("path", "dir/")),
				Repo.line("copyFile", Map.of("path", "copy", "srcPath", "a")), Repo.line("other", Map.of())));
		assertThat(made.status()).as(made.text()).isEqualTo(200);
		assertThat(this.repo.files("main")).containsExactly("a", "copy");
		Reply failed = this.repo.commitLines("main", "None",
				List.of(Repo.line("deletedFile", Map.of("path", "a")), Repo.file("w.bin", new byte[3])));
		assertThat(failed.status()).isEqualTo(400);
		assertThat(this.repo.files("main")).containsExactly("a", "copy");
	}

	@Test
	void committingWhatIsThereChangesNothing() {
		String head = this.repo.commit("Add", "a=1");
		assertThat(this.repo.commit("Again", "a=1")).isEqualTo(head);
		Reply deleted = this.repo.commitLines("main", "x", List.of(Repo.line("deletedFile", Map.of("path", "zzz"))));
		assertThat(deleted.at("/detail/error")).contains("LakeFS API error 400").contains("no changes");
		Reply unknown = this.repo.commitLines("nope", "x", List.of(Repo.file("b", new byte[1])));
		assertThat(unknown.status()).isEqualTo(500);
		assertThat(unknown.at("/detail/error")).contains("LakeFS API error 404");
		assertThat(this.repo.post("/commit/main", "").at("/detail/error")).isEqualTo("Missing commit header");
		assertThat(this.repo.post("/commit/main", "{").status()).isEqualTo(400);
		assertThat(this.repo.post("/commit/main?create_pr=1", "").status()).isEqualTo(501);
	}

	@Test
	void commitsAtTheSameTimeAllCount() {
		List<CompletableFuture<String>> commits = IntStream.range(0, 8)
			.mapToObj((i) -> CompletableFuture.supplyAsync(() -> this.repo.commit("Commit " + i, "f" + i + "=" + i)))
			.toList();
		commits.forEach(CompletableFuture::join);
		assertThat(this.repo.files("main")).hasSize(8);
		assertThat(this.repo.get("/commits/main").json()).hasSize(9);
	}

	@Test
	void whatIsNoBase64IsRefused() {
		Reply refused = this.repo.commitLines("main", "x",
				List.of(Repo.line("file", Map.of("path", "a", "content", "*", "encoding", "base64"))));
		assertThat(refused.status()).isEqualTo(400);
		assertThat(this.repo.commitLines("main", "x", List.of(Repo.file("../a", new byte[1]))).status()).isEqualTo(400);
	}

	@Test
	void tagsAndShortIdsAreRevisions() {
		String first = this.repo.commit("One", "a=1");
		assertThat(this.repo.post("/tag", "{\"tag\": \"v1\"}").status()).isEqualTo(200);
		this.repo.commit("Two", "a=2");
		assertThat(this.repo.download("v1", "a").text()).isEqualTo("1");
		assertThat(this.repo.download(first.substring(0, 6), "a").text()).isEqualTo("1");
		assertThat(this.repo.post("/tag", "{\"tag\": \"v1\"}").header("X-Error-Message"))
			.contains("LakeFS API error 409");
		assertThat(this.repo.send("DELETE", "/tag/v1", "").status()).isEqualTo(200);
		assertThat(this.repo.send("DELETE", "/tag/v1", "").status()).isEqualTo(500);
		assertThat(this.repo.get("/commit/" + first.substring(0, 8)).json().has("user_id")).isFalse();
	}

	@Test
	void pathsInfoLeavesOutWhatIsNotThere() {
		this.repo.commit("One", "a=1", "b/c=2");
		Reply info = this.hub.exchange("POST", URI.create(this.hub.base() + this.repo.path() + "/paths-info/main"),
				BodyPublishers.ofString("paths=a&paths=zz&paths=b&expand=true"), "Content-Type",
				"application/x-www-form-urlencoded");
		assertThat(info.json()).as(info.text()).hasSize(2);
		assertThat(info.at("/1/type")).isEqualTo("directory");
	}

	private static List<String> titles(Reply commits) {
		return commits.json().valueStream().map((commit) -> commit.get("title").stringValue()).toList();
	}

}
