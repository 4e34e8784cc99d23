package dev.cliengine.sample.kohub.menu;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.cliengine.sample.kohub.client.model.Repo;
import dev.cliengine.sample.kohub.client.model.RepoType;

import static org.assertj.core.api.Assertions.assertThat;

/** People in the menus, and a hub. */
class MenuTests {

	private static final String PAUSE = "Press Enter to continue...";

	private static final String BACK = Answers.INTERRUPT;

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
	void interruptsGoBackOneMenuAndInTheFirstOneOut() {
		Answers answers = new Answers("1", "login", BACK, "Log", BACK, "5");
		String screen = run(answers);
		assertThat(answers.questions()).containsExactly("Number or name:", "Number or name:", "Username:",
				"Number or name:", "Number or name:", "Number or name:");
		assertThat(screen).contains("KohakuHub\nEndpoint: " + this.hub.endpoint() + "\nNot logged in\n",
				"What would you like to do?\n  1) Authentication & User\n  2) Repositories\n", "  5) Exit\n",
				"KohakuHub > Authentication & User\n", "Authentication & User Management\n", "  -- API Tokens --\n",
				"'Log' fits 2 of them");
		run(new Answers(BACK));
	}

	@Test
	void aLoginMakesATokenAndKeepsIt() {
		Answers answers = new Answers("1", "Login", "mira", "north-star-7", "", "", "", "Who Am I", "", BACK, BACK);
		String screen = run(answers);
		assertThat(answers.questions()).containsSubsequence("Username:", "hidden Password:",
				"Create API token for future use? (Recommended) [Y/n]", "Token name [cli-box]:", PAUSE);
		assertThat(screen).contains("Logged in as mira\n", "User: mira\n", "Email: mira@example.com\n");
		assertThat(this.hub.config().token()).isPresent();
		assertThat(this.visit.history()).containsExactly("auth token create > token-delete");
		assertThat(this.hub.config().endpoint()).contains(this.hub.endpoint());
		assertThat(this.hub.client().tokens().listTokens().value()).singleElement()
			.satisfies((token) -> assertThat(token.name()).isEqualTo("cli-box"));
		assertThat(this.visit.waits()).contains("Logging in", "Making a token");
	}

	@Test
	void aFailureIsAPanelAndTheMenuGoesOn() {
		String screen = run(new Answers("1", "Login", "mira", "wrong-one", "", "List", "", BACK, "2", "Quick", "model",
				"mira/nothing", "", BACK, BACK));
		assertThat(screen).contains("Login failed\n", "- Log in, in the menu Authentication & User\n",
				"List tokens failed\n", "Repository info failed\n", "- Check the spelling\n");
	}

	@Test
	void aTokenThatIsNoLongerValidIsToldAtTheStart() {
		this.hub.config().save(this.hub.endpoint(), "hf_gone");
		String screen = run(new Answers("", "2", "List", "model", "", "", BACK, BACK));
		assertThat(screen).contains("Warning: The stored token is not valid", "Not logged in\n",
				"No repositories found\n");
	}

	@Test
	void aRepositoryIsMadeFoundAndDeletedByWhoeverTypesItsName() {
		login();
		Answers answers = new Answers("Repositories", "Create", "", "sketch", "", "y", "", "", "Browse", "", "", "1",
				"Delete", "y", "mira/sketch", "", "Info", "", "Delete", "", "", "Delete", "y", "sketch", "", "", BACK,
				BACK);
		String screen = run(answers);
		assertThat(answers.questions()).containsSubsequence("Name:", "Namespace [mira]:", "Private? [y/N]",
				"Proceed? [Y/n]", PAUSE, "Author [mira]:", "This CANNOT be undone! Delete mira/sketch? [y/N]",
				"Type 'sketch' to confirm:");
		assertThat(screen).contains("Repository mira/sketch created successfully\n", "  1) mira/sketch (private)\n",
				"KohakuHub > Models > mira/sketch\n", "What would you like to do with mira/sketch?\n",
				"Cancelled: that is not its name\n", "Repository mira/sketch deleted successfully\n",
				"No repositories found\n");
		assertThat(this.visit.history()).containsExactly("repo delete > null", "repo create > repo-delete");
	}

	@Test
	void branchesAndTagsComeAndGoAndMainStays() throws Exception {
		login();
		repository();
		String screen = run(new Answers("2", "Browse", "", "", "1", "Branches", "Delete", "", "Create", "dev", "", "",
				"Delete", "1", "", "", "Delete", "dev", "y", "", BACK, "Tags", "Create", "v1", "", "", "", "Delete",
				"v1", "y", "", BACK, BACK, BACK, BACK, BACK));
		assertThat(screen).contains("There is no branch but main, which cannot be deleted\n",
				"Branch 'dev' created in mira/sketch\n", "Cancelled\n", "Branch 'dev' deleted from mira/sketch\n",
				"Tag 'v1' created in mira/sketch\n", "Tag 'v1' deleted from mira/sketch\n",
				"KohakuHub > Models > mira/sketch > Tags\n");
		assertThat(this.visit.history()).containsExactly("repo tag delete > tag-create", "repo tag create > tag-delete",
				"repo branch delete > branch-create", "repo branch create > branch-delete");
	}

	@Test
	void filesAndCommitsAreShown() throws Exception {
		login();
		repository();
		String screen = run(new Answers("2", "Browse", "", "", "1", "Browse Files", "", "", "", "", "Commits", "", "",
				"Commit Details", "abc", BACK, "Settings", "y", "", BACK, BACK, BACK, BACK));
		assertThat(screen).contains("mira/sketch (main)\n", "`-- notes/\n    `-- first.txt (5 B)\n", "Upload notes",
				"A commit ID has at least 6 characters\n", "Now it is public\n", "settings updated\n",
				"Total: 2 commits\n");
		assertThat(this.visit.history()).containsExactly("settings repo update > repo-settings");
	}

	@Test
	void membersOfOrganizationsChange() {
		login();
		String screen = run(new Answers("Organizations", "Create", "crew", "", "", "Add", "crew", "theo", "", "",
				"Update", "crew", "theo (member)", "admin", "", "List", "crew", "", BACK, BACK));
		assertThat(screen).contains("Your organizations: 1\n", "Organization crew created successfully\n",
				"Your organizations: 2\n", "Added theo to crew as member\n", "Updated theo's role in crew to admin\n");
		assertThat(this.visit.history()).containsExactly("org member update > member-role",
				"org member add > member-remove", "org create > null");
	}

	@Test
	void settingsAreShownAndCleared() {
		login();
		String screen = run(new Answers("Settings", "Set API", "hf_nonsense", "", "Show", "", "Clear", "", "", "Clear",
				"y", "", BACK, BACK));
		assertThat(screen).contains("Configuration file: ", "Set API token failed\n", "endpoint", "Cancelled\n",
				"Configuration cleared\n");
		assertThat(this.hub.config().values()).isEmpty();
	}

	private void login() {
		this.hub.client().auth().login("mira", "north-star-7");
		this.hub.config().save(this.hub.endpoint(), null);
	}

	private void repository() throws Exception {
		this.hub.client().repositories().createRepo("mira/sketch", RepoType.MODEL, false);
		Path file = Files.writeString(this.directory.resolve("first.txt"), "hello");
		this.hub.client().uploads().uploadFile(Repo.model("mira/sketch"), file, "notes/first.txt");
	}

	private String run(Answers answers) {
		return this.visit.run(answers);
	}

}
