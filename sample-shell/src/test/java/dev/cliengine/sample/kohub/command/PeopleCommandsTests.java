package dev.cliengine.sample.kohub.command;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

import dev.cliengine.core.EnvironmentVariables;
import dev.cliengine.middleware.CommandLineExecutor;
import dev.cliengine.sample.kohub.KohubApplication;
import dev.cliengine.sample.kohub.command.HubLine.Said;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(classes = { KohubApplication.class, HubLine.class }, properties = "spring.shell.history.enabled=false")
@ActiveProfiles("kohub-cli")
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class PeopleCommandsTests {

	private static final String PASSWORD = "correct-horse";

	@Autowired
	private CommandLineExecutor executor;

	@Autowired
	private HubLine line;

	@Autowired
	private EnvironmentVariables variables;

	@BeforeEach
	void accounts() {
		run("auth", "register", "--username", "theo", "--email", "theo@example.org", "--password", PASSWORD);
		run("auth", "register", "--username", "mira", "--email", "mira@example.org", "--password", PASSWORD);
		assertThat(run("auth", "login", "--username", "mira", "--password", PASSWORD).out())
			.isEqualTo("Logged in as mira\n");
	}

	@Test
	void aLoginCountsForLaterLines() {
		assertThat(run("auth", "whoami").out()).startsWith("Username: mira\n").contains("Email Verified: True\n");
		assertThat(run("auth", "logout").out()).isEqualTo("Logged out successfully\n");
		Said after = run("auth", "whoami");
		assertThat(after.code()).isEqualTo(1);
		assertThat(after.err()).isEqualTo("Error: Authentication required. Please login with 'kohub-cli auth login'\n");
	}

	@Test
	void noSecretIsInTheHistory() {
		String token = run("auth", "token", "create", "--name", "laptop", "--quiet").out().strip();
		run("config", "set", "token", token);
		run("config", "clear-history", "--yes");
		run("auth", "token", "create", "--name", "other", "--quiet");
		run("config", "set", "password", PASSWORD);
		run("config", "set", "token", "");
		String history = run("config", "history", "--output", "json").out();
		assertThat(history).contains("auth token create").doesNotContain(token, PASSWORD);
	}

	@Test
	void theSecretOfTheSessionIsForBrowsers() {
		assertThat(run("auth", "login", "--username", "mira", "--password", PASSWORD, "--output", "json").out())
			.contains("\"username\": \"mira\"")
			.doesNotContain("session_secret");
		assertThat(run("auth", "token", "create", "--name", "x", "--output", "json").out())
			.doesNotContain("session_secret");
	}

	@Test
	void undoingGoesBackStepByStep() {
		run("org", "create", "crew");
		run("org", "member", "add", "crew", "theo", "--role", "visitor");
		run("org", "member", "update", "crew", "theo", "--role", "admin");
		assertThat(run("history", "undo", "--dry-run").out())
			.isEqualTo("Would undo org member update: Make theo visitor in crew\n");
		assertThat(run("history", "undo").out()).isEqualTo("Undone org member update: Make theo visitor in crew\n");
		assertThat(run("org", "member", "list", "crew", "--quiet").out()).contains("theo\tvisitor\n");
		assertThat(run("history", "undo").out()).isEqualTo("Undone org member add: Remove theo from crew\n");
		Said last = run("history", "undo");
		assertThat(last.code()).isEqualTo(1);
		assertThat(last.err()).contains("'org create' cannot be undone: organizations cannot be deleted");
	}

	@Test
	void nothingIsUndoneAtAnotherServer() {
		run("org", "create", "crew");
		run("org", "member", "add", "crew", "theo");
		Said said = run("history", "undo", "--endpoint", "http://127.0.0.1:9");
		assertThat(said.code()).isEqualTo(1);
		assertThat(said.err()).contains("at another server").contains(this.variables.get("HF_ENDPOINT"));
	}

	@Test
	void whatFailsInABatchDoesNotKeepTheOthersFromBeingDone() {
		run("org", "create", "crew");
		Said said = run("org", "member", "add", "crew", "nobody", "theo", "--output", "json");
		assertThat(said.code()).isEqualTo(1);
		assertThat(said.out()).contains("\"ok\": 1", "\"item\": \"nobody\"", "\"code\": \"NotFound\"");
	}

	@Test
	void whatIsAskedForIsNamedWhereNobodyCanBeAsked() {
		Said said = run("auth", "token", "create");
		assertThat(said.code()).isEqualTo(2);
		assertThat(said.err()).contains("--name");
	}

	@Test
	void quietAndVerboseExcludeEachOther() {
		assertThat(run("auth", "whoami", "--quiet", "--verbose").code()).isEqualTo(2);
		assertThat(run("auth", "whoami", "--verbose").err()).contains("(HF_ENDPOINT)", "the login of mira",
				"> GET " + this.variables.get("HF_ENDPOINT") + "/api/auth/me");
	}

	@Test
	void configurationIsCheckedAndTokensAreMasked() {
		assertThat(run("config", "set", "theme", "pink").code()).isEqualTo(2);
		// A token of the file goes to the server of the file alone
		run("config", "set", "endpoint", String.valueOf(this.variables.get("HF_ENDPOINT")));
		assertThat(run("config", "set", "token", "0123456789abcdef").out()).isEqualTo("Set token = 0123456789...\n");
		assertThat(run("config", "get", "token").out()).isEqualTo("token: 0123456789...\n");
		assertThat(run("config", "get", "endpoint").out())
			.isEqualTo("endpoint: " + this.variables.get("HF_ENDPOINT") + "\n");
		assertThat(run("config", "clear", "--yes", "--output", "json").out()).isEqualTo("{}\n");
		assertThat(HubLine.file(this.variables)).isEqualToIgnoringWhitespace("{}");
	}

	private Said run(String... words) {
		return this.line.run(this.executor, words);
	}

}
