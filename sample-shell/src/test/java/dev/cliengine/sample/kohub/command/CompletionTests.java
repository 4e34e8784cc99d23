package dev.cliengine.sample.kohub.command;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

import dev.cliengine.command.CommandCatalog;
import dev.cliengine.command.parse.GlobalOptions;
import dev.cliengine.completion.Candidate;
import dev.cliengine.completion.LineCompleter;
import dev.cliengine.middleware.CommandLineExecutor;
import dev.cliengine.sample.kohub.KohubApplication;
import dev.cliengine.sample.kohub.command.HubLine.Said;

import static org.assertj.core.api.Assertions.assertThat;

/** What the server knows, offered while somebody types. */
@SpringBootTest(classes = { KohubApplication.class, HubLine.class },
		properties = { "spring.shell.history.enabled=false", "kohub.completion.budget=30s" })
@ActiveProfiles("kohub-cli")
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompletionTests {

	private static final String PASSWORD = "correct-horse";

	@Autowired
	private CommandLineExecutor executor;

	@Autowired
	private HubLine line;

	@Autowired
	private CommandCatalog catalog;

	@Autowired
	private GlobalOptions globals;

	@BeforeAll
	void repositories() {
		for (String name : List.of("theo", "mira")) {
			run("auth", "register", "--username", name, "--email", name + "@example.org", "--password", PASSWORD);
			login(name);
			run("repo", "create", name + "/open", name + "/closed-models");
			run("settings", "repo", "update", name + "/closed-models", "--private");
		}
		run("repo", "create", "mira/birds", "--type", "dataset");
		run("repo", "branch", "create", "mira/open", "dev");
		run("repo", "tag", "create", "mira/open", "v1");
		run("org", "create", "crew");
		run("auth", "token", "create", "--name", "laptop");
	}

	@BeforeEach
	void mira() {
		login("mira");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			repo info                                | mira/  | mira/closed-models mira/open
			repo info                                | theo/  | theo/open
			repo info --type dataset                 |        | mira/birds
			repo branch delete mira/open             |        | dev main
			repo branch delete open                  | d      | dev
			repo tag delete mira/open                |        | v1
			repo files mira/open --revision          |        | dev main v1
			settings repo branch delete mira/open    | m      | main
			repo branch delete mira/none             |        |
			repo commits theo/closed-models --branch |        |
			org member add                           |        | crew
			org info                                 | cr     | crew
			config get                               | us     | use_emoji
			""")
	void valuesAreThoseOfTheServer(String before, @Nullable String current, @Nullable String expected) {
		List<String> offered = values(before, (current != null) ? current : "");
		assertThat(offered).containsExactlyInAnyOrder((expected != null) ? expected.split(" ") : new String[0]);
	}

	@Test
	void onesOwnComeFirst() {
		assertThat(values("repo info", "")).containsExactlyInAnyOrder("mira/open", "mira/closed-models", "theo/open")
			.endsWith("theo/open");
	}

	@Test
	void tokensAreOfferedByTheirId() {
		assertThat(values("auth token delete --id", "")).singleElement().asString().matches("\\d+");
	}

	@Test
	void whoeverIsNotLoggedInIsOfferedWhatEverybodySees() {
		run("auth", "logout");
		assertThat(values("repo info", "")).containsExactlyInAnyOrder("mira/open", "theo/open");
		assertThat(values("org info", "")).isEmpty();
		assertThat(values("auth token delete --id", "")).isEmpty();
	}

	@Test
	void whatIsKeptOfOneAccountIsNotOfferedToAnother() {
		assertThat(values("repo info", "mira/")).contains("mira/closed-models");
		login("theo");
		assertThat(values("repo info", "mira/")).containsExactly("mira/open");
	}

	@Test
	void withoutAServerNothingIsOffered() {
		for (String before : List.of("repo info", "org info", "repo branch delete mira/open",
				"auth token delete --id")) {
			assertThat(values("--endpoint http://127.0.0.1:9 --token abc " + before, "")).isEmpty();
		}
	}

	@Test
	void aLineThatMakesNoSenseIsNoReasonToSaySo() {
		assertThat(values("--endpoint nonsense repo info", "")).isEmpty();
		assertThat(values("repo info --type nonsense", "mira/o")).containsExactly("mira/open");
		assertThat(values("repo branch delete a/b/c", "")).isEmpty();
	}

	/** Nothing is printed meanwhile, so nothing is asked. */
	private List<String> values(String before, String current) {
		Said said = this.line.said(0);
		List<String> values = new LineCompleter(this.globals)
			.complete(this.catalog.root(), List.of(before.split(" ")), current)
			.stream()
			.map(Candidate::value)
			.filter((value) -> !value.startsWith("-"))
			.toList();
		assertThat(this.line.said(0)).isEqualTo(said);
		return values;
	}

	private void login(String name) {
		run("auth", "login", "--username", name, "--password", PASSWORD);
	}

	private Said run(String... words) {
		return this.line.run(this.executor, words);
	}

}
