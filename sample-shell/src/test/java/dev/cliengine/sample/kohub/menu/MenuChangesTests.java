package dev.cliengine.sample.kohub.menu;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.cliengine.sample.kohub.client.model.CommitPage;
import dev.cliengine.sample.kohub.client.model.Refs.Ref;
import dev.cliengine.sample.kohub.client.model.Repo;
import dev.cliengine.sample.kohub.client.model.RepoType;
import dev.cliengine.sample.kohub.client.model.TreeEntry;
import dev.cliengine.sample.kohub.client.model.TreeQuery;

import static org.assertj.core.api.Assertions.assertThat;

/** What people make and lose in the menus. */
class MenuChangesTests {

	private static final String BACK = Answers.INTERRUPT;

	private static final Repo SKETCH = Repo.model("mira/sketch");

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path directory;

	@SuppressWarnings("NullAway.Init")
	private MenuHub hub;

	@SuppressWarnings("NullAway.Init")
	private MenuVisit visit;

	@BeforeEach
	void start() {
		this.hub = MenuHub.in(this.directory);
		this.visit = new MenuVisit(this.hub);
	}

	@AfterEach
	void stop() {
		this.hub.close();
	}

	@Test
	void whoeverRegistersIsLoggedInIfTheyLike() {
		Answers answers = new Answers("1", "Register", "ab", "nova", "nowhere", "nova@example.com", "12345", "bright-1",
				"bright-2", "bright-1", "bright-1", "", "n", "", "Who Am I", "", BACK, BACK);
		String screen = this.visit.run(answers);
		assertThat(answers.questions()).containsSubsequence("Username:", "Username:", "Email:", "Email:",
				"hidden Password:", "hidden Password:", "hidden Password again:", "hidden Password:",
				"hidden Password again:", "Log in now? [Y/n]", "Create API token for future use? (Recommended) [Y/n]");
		assertThat(screen).contains("A username has 3 to 50 characters\n", "An email address has an @\n",
				"A password has at least 6 characters\n", "The passwords are not the same\n", "Account created: nova\n",
				"Logged in as nova\n", "Email: nova@example.com\n");
		assertThat(this.visit.history()).containsExactly("auth register > null");
	}

	@Test
	void whoeverRegistersNeedNotLogIn() {
		String screen = this.visit.run(new Answers("1", "Register", "nova", "nova@example.com", "bright-1", "bright-1",
				"n", "", "Who Am I", "", BACK, BACK));
		assertThat(screen).contains("Account created: nova\n", "Who am I failed\n").doesNotContain("Logged in as");
		assertThat(this.hub.client().session()).isEmpty();
	}

	@Test
	void squashingLosesHistoryOfThoseWhoInsist() throws Exception {
		repository();
		this.hub.client().refs().createBranch(SKETCH, "dev", null);
		String screen = inTheRepository("Squash", "", "", "Squash", "y", "", BACK);
		assertThat(screen).contains("Cancelled\n", "Repository mira/sketch squashed successfully\n");
		assertThat(this.visit.waits()).containsOnlyOnce("Squashing mira/sketch");
		assertThat(this.hub.client().refs().listRefs(SKETCH).value().branches()).extracting(Ref::name)
			.containsExactly("main");
		assertThat(this.visit.history()).containsExactly("repo squash > null");
	}

	@Test
	void aRepositoryThatMovesIsTheOneTheMenuIsAbout() throws Exception {
		repository();
		String screen = inTheRepository("Move/Rename", "mira/other", "", "", "Move/Rename", "study", "y", "", "Info",
				"", BACK);
		assertThat(screen).contains("Cancelled\n", "Repository moved from mira/sketch to mira/study\n",
				"What would you like to do with mira/study?\n", "Model Repository\nmira/study\n");
		assertThat(this.visit.history()).containsExactly("repo move > repo-move");
	}

	@Test
	void repositoriesMoveByTheirIdToo() throws Exception {
		repository();
		String screen = this.visit
			.run(new Answers("2", "Move/Rename", "", "mira/sketch", "no/such/id", "mira/study", "y", "", BACK, BACK));
		assertThat(screen).contains("Repository moved from mira/sketch to mira/study\n");
		assertThat(this.hub.client().repositories().repoInfo(Repo.model("mira/study")).value().id())
			.isEqualTo("mira/study");
	}

	@Test
	void filesComeAndGo() throws Exception {
		repository();
		Path source = Files.writeString(this.directory.resolve("second.txt"), "world");
		Path target = this.directory.resolve("third.txt");
		Answers answers = new Answers("2", "Browse", "", "", "1", "Upload", source.toString(), "", "", "Another one",
				"", "Download", "second.txt", "", target.toString(), "", "Download", "second.txt", "",
				target.toString(), "", "", BACK, BACK, BACK, BACK);
		String screen = this.visit.run(answers);
		assertThat(answers.questions()).containsSubsequence("Local file:", "Path in the repository [second.txt]:",
				"Branch [main]:", "Message [Upload second.txt]:", "Path in the repository:", "Revision [main]:",
				"Local file [second.txt]:", target + " exists. Overwrite it? [y/N]");
		assertThat(screen).contains("File uploaded: second.txt\n", "File downloaded: " + target + "\n", "Cancelled\n");
		assertThat(target).hasContent("world");
		assertThat(this.hub.client().trees().listRepoTree(SKETCH, "main", TreeQuery.in("")).value())
			.extracting(TreeEntry::path)
			.contains("second.txt");
		CommitPage commits = this.hub.client().commits().listCommits(SKETCH, "main").value();
		assertThat(commits.commits().get(0).title()).isEqualTo("Another one");
		assertThat(this.visit.history()).containsExactly("repo upload > revert");
		assertThat(this.hub.config().history().get(0).undo()).containsEntry("commits", commits.commits().get(0).id());
	}

	@Test
	void aFileThatIsNotThereIsNotUploaded() throws Exception {
		repository();
		String screen = inTheRepository("Upload", this.directory.resolve("nothing").toString(), "", "", "", "", BACK);
		assertThat(screen).contains("Upload failed\n");
		assertThat(this.visit.history()).isEmpty();
	}

	private String inTheRepository(String... answers) {
		String[] all = new String[answers.length + 8];
		System.arraycopy(new String[] { "2", "Browse", "", "", "1" }, 0, all, 0, 5);
		System.arraycopy(answers, 0, all, 5, answers.length);
		System.arraycopy(new String[] { BACK, BACK, BACK }, 0, all, 5 + answers.length, 3);
		return this.visit.run(new Answers(all));
	}

	private void repository() throws Exception {
		this.hub.client().auth().login("mira", "north-star-7");
		this.hub.config().save(this.hub.endpoint(), null);
		this.hub.client().repositories().createRepo("mira/sketch", RepoType.MODEL, false);
		Path file = Files.writeString(this.directory.resolve("first.txt"), "hello");
		this.hub.client().uploads().uploadFile(SKETCH, file, "notes/first.txt");
	}

}
