package dev.cliengine.sample.backend.hub.repo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class GitCloneTests {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path directory;

	@SuppressWarnings("NullAway.Init")
	private RepoHub hub;

	@BeforeEach
	void start() throws Exception {
		assumeTrue(hasGit(), "git is not installed");
		this.hub = RepoHub.in(this.directory.resolve("hub")).user("mira");
	}

	@AfterEach
	void stop() {
		if (this.hub != null) {
			this.hub.close();
		}
	}

	@Test
	void gitClonesTheFilesOfMain() throws Exception {
		Repo repo = Repo.create(this.hub, "mira/box", false);
		repo.commit("Add files", "a.txt=hello\n", "b/c/d.txt=deep\n", "b-side=1", "ü=2");
		Path clone = clone("mira/box", List.of());
		assertThat(clone.resolve("a.txt")).hasContent("hello\n");
		assertThat(clone.resolve("b/c/d.txt")).hasContent("deep\n");
		assertThat(git(clone, "log", "--format=%an %s")).isEqualTo("mira Add files\n");
		assertThat(git(clone, "fsck", "--strict")).doesNotContain("error");
		assertThat(git(clone, "pull")).contains("up to date");
	}

	@Test
	void aShallowCloneOfAnEmptyRepositoryWorks() throws Exception {
		Repo.create(this.hub, "mira/empty", false);
		Path clone = clone("mira/empty", List.of("--depth", "1"));
		assertThat(git(clone, "log", "--format=%s")).isEqualTo("Repository created\n");
	}

	@Test
	void aPrivateRepositoryNeedsTheToken() throws Exception {
		Repo.create(this.hub, "mira/secret", true).commit("Add", "a=1");
		assertThat(this.hub.get("/mira/secret.git/info/refs?service=git-upload-pack", "").status()).isEqualTo(404);
		assertThat(this.hub.get("/mira/secret.git/info/refs?service=git-receive-pack", "").status()).isEqualTo(401);
		String basic = Base64.getEncoder().encodeToString("mira:mira".getBytes(StandardCharsets.UTF_8));
		Path clone = clone("mira/secret", List.of("-c", "http.extraHeader=Authorization: Basic " + basic));
		assertThat(clone.resolve("a")).hasContent("1");
	}

	private Path clone(String id, List<String> options) throws IOException, InterruptedException {
		Path target = this.directory.resolve("clone");
		List<String> arguments = new ArrayList<>(List.of("clone", "-q"));
		arguments.addAll(options);
		arguments.addAll(List.of(this.hub.base() + "/" + id + ".git", target.toString()));
		git(this.directory, arguments.toArray(String[]::new));
		return target;
	}

	private String git(Path where, String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of("git"));
		command.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(command).directory(where.toFile()).redirectErrorStream(true);
		builder.environment()
			.putAll(Map.of("HOME", this.directory.toString(), "GIT_TERMINAL_PROMPT", "0", "GIT_CONFIG_NOSYSTEM", "1"));
		Process process = builder.start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor()).as(output).isZero();
		return output;
	}

	private static boolean hasGit() throws InterruptedException {
		try {
			return new ProcessBuilder("git", "--version").redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start()
				.waitFor() == 0;
		}
		catch (IOException ex) {
			return false;
		}
	}

}
