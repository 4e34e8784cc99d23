package dev.cliengine.sample.kohub.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.cliengine.core.EnvironmentVariables;
import dev.cliengine.sample.kohub.client.model.RepoType;
import dev.cliengine.sample.kohub.git.ClonedHere.Origin;

import static org.assertj.core.api.Assertions.assertThat;

class ClonedHereTests {

	private static final String HUB = "http://127.0.0.1:8000";

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path directory;

	private final Git git = new Git(new EnvironmentVariables(Map.of("PATH", String.valueOf(System.getenv("PATH")))));

	@BeforeEach
	void repository() {
		this.git.run(new GitCall(List.of("init", "--quiet", this.directory.toString()), Map.of()));
	}

	@Test
	void aCloneSaysWhereItIsFromAndWhatItHolds() throws IOException {
		configure("remote.origin.url", HUB + "/mira/birds.git");
		configure(ClonedHere.TYPE, "dataset");
		Path below = Files.createDirectories(this.directory.resolve("a/b"));
		Origin origin = new ClonedHere(this.git, below).find().orElseThrow();
		assertThat(origin.repoId(HUB)).contains("mira/birds");
		assertThat(origin.type()).isEqualTo(RepoType.DATASET);
	}

	@Test
	void aCloneOfAnotherServerIsNoneOfThisOne() {
		configure("remote.origin.url", HUB + "0/mira/birds.git");
		Origin origin = here().find().orElseThrow();
		assertThat(origin.repoId(HUB)).isEmpty();
		assertThat(origin.repoId("http://127.0.0.1")).isEmpty();
		assertThat(origin.repoId("http://127.0.0.1:80000")).contains("mira/birds");
	}

	@Test
	void aCredentialInTheAddressIsNotShown() {
		configure("remote.origin.url", "http://mira:hf_secret@127.0.0.1:8000/mira/birds");
		Origin origin = here().find().orElseThrow();
		assertThat(origin.shown()).isEqualTo(HUB + "/mira/birds");
		assertThat(origin.repoId(HUB)).contains("mira/birds");
		assertThat(origin.type()).isNull();
	}

	@Test
	void whatIsNoCloneFromTheWebIsNone() {
		assertThat(here().find()).isEmpty();
		configure("remote.origin.url", "git@127.0.0.1:mira/birds.git");
		assertThat(here().find()).isEmpty();
	}

	@Test
	void withoutGitThereAreNoClones() {
		configure("remote.origin.url", HUB + "/mira/birds.git");
		Git none = new Git(new EnvironmentVariables(Map.of("PATH", this.directory.toString())));
		assertThat(new ClonedHere(none, this.directory).find()).isEmpty();
	}

	private ClonedHere here() {
		return new ClonedHere(this.git, this.directory);
	}

	private void configure(String key, String value) {
		this.git.run(GitCall.configure(this.directory, key, value));
	}

}
