package dev.cliengine.builtin;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;

import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.CommandCatalog;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandNode;
import dev.cliengine.command.parse.TokenParser;
import dev.cliengine.guide.ExtraDocuments;
import dev.cliengine.guide.Guide;
import dev.cliengine.guide.GuideSource;
import dev.cliengine.guide.SearchDocument;

import static org.assertj.core.api.Assertions.assertThat;

class SearchCommandTests {

	private static final String WARNING = "warning: --scope \"nope\" did not match a known command path; "
			+ "searching everything instead\n";

	private final FleetCli cli = FleetCli.create()
		.with("guides", GuideSource.class,
				() -> List.of(new Guide("parking", "Where vehicles are parked", "# Parking")))
		.with("extra", ExtraDocuments.class,
				() -> List.of(new SearchDocument("glossary", "What \033[1mwords mean", "glossary 用語")));

	@Test
	void theEnvelopeListsWhatWasFound() {
		FleetCli.Run run = FleetCli.create().run("search", "delete", "--scope", "vehicle");
		assertThat(run.code()).isZero();
		assertThat(run.err()).isEmpty();
		assertThat(run.out()).startsWith("""
				{
				  "data": [
				    {
				      "command": "vehicle delete",
				      "confidence": 0.""").endsWith("""
				,
				      "snippet": "Delete a vehicle"
				    }
				  ]
				}
				""");
	}

	@Test
	void theFlagSearchesInPlaceOfTheCommandOnTheLine() {
		FleetCli.Run found = this.cli.run("search", "delete");
		assertThat(this.cli.run("vehicle", "delete", "--search", "delete")).isEqualTo(found);
		assertThat(this.cli.run("--search=delete")).isEqualTo(found);
		assertThat(found.out()).doesNotContain("\"ran\"");
	}

	@Test
	void wordsAreOneQuery() {
		assertThat(this.cli.run("search", "delete", "parking").out()).contains("vehicle delete", "guide parking");
	}

	@Test
	void guidesAndExtraDocumentsAreFound() {
		assertThat(this.cli.run("search", "parked").out()).contains("\"guide parking\"", "Where vehicles are parked");
		assertThat(this.cli.run("search", "用語").out()).contains("\"glossary\"");
	}

	@Test
	void nothingFoundIsAnEmptyList() {
		assertThat(this.cli.run("search", "qwertyuiop").out()).isEqualTo("{\n  \"data\": []\n}\n");
		assertThat(this.cli.run("search", "qwertyuiop", "--human").out()).isEqualTo("(no results)\n");
	}

	@Test
	void aSlipIsForgiven() {
		assertThat(this.cli.run("search", "delte").out()).contains("vehicle delete");
	}

	@Test
	void peopleGetATable() {
		assertThat(this.cli.run("search", "glossary", "--human").out())
			.isEqualTo("COMMAND   CONFIDENCE  SNIPPET             \n--------  ----------  --------------------\n"
					+ "glossary  0.71        What ^[[1mwords mean\n\n(1 rows)\n");
	}

	@Test
	void snippetsAreCutToTheDisplay() {
		FleetCli wordy = FleetCli.create()
			.with("extra", ExtraDocuments.class, () -> List.of(new SearchDocument("doc", "w".repeat(300), "needle")));
		assertThat(wordy.runOnTerminal(40, Map.of(), "search", "needle").out().lines()).element(2)
			.isEqualTo("doc      1.00        " + "w".repeat(16) + "...");
	}

	@Test
	void aScopeLeavesGuidesOut() {
		FleetCli.Run run = this.cli.run("search", "vehicle", "parked", "--scope", "car");
		assertThat(run.out()).contains("vehicle list", "vehicle delete").doesNotContain("guide parking");
		assertThat(run.err()).isEmpty();
	}

	@Test
	void anUnknownScopeIsSaidAndEverythingIsSearched() {
		FleetCli.Run run = this.cli.run("search", "parked", "--scope", "nope");
		assertThat(run.code()).isZero();
		assertThat(run.err()).isEqualTo(WARNING);
		assertThat(run.out()).contains("guide parking").doesNotContain("warning");
	}

	@Test
	void anEmptyScopeIsNone() {
		FleetCli.Run run = this.cli.run("search", "parked", "--scope", "");
		assertThat(run.err()).isEmpty();
		assertThat(run.out()).contains("guide parking");
	}

	@Test
	void r30AnUnknownScopeIsSaidOnOneHarmlessLine() {
		FleetCli.Run run = this.cli.run("search", "parked", "--scope", "a\n\033[2J");
		assertThat(run.err()).startsWith("warning: --scope \"a ^[[2J\" did").hasLineCount(1);
	}

	@Test
	void atLeastOneWordIsNeeded() {
		FleetCli.Run run = this.cli.run("search");
		assertThat(run.code()).isEqualTo(2);
		assertThat(run.err()).contains("<WORD>...");
	}

	@Test
	void theSystemIsTheApplication() {
		assertThat(this.cli.run("search", "parked", "--verbose=system").out()).contains("\"system\": \"fleet\"");
	}

	@Test
	void theFlagAnswersAsTheCommandDoes() {
		this.cli.inspect((context) -> {
			CommandNode root = context.getBean(CommandCatalog.class).root();
			CommandArguments globals = context.getBean(TokenParser.class)
				.parse(root, List.of("vehicle", "delete", "--search", "parked cars"))
				.globals();
			CommandHandler handler = context.getBean(SearchFlag.class).handler(globals).orElseThrow();
			assertThat(handler.spec().builtIn()).isTrue();
			assertThat(result(handler)).asString().contains("guide parking");
		});
	}

	@Test
	void withoutTheFlagThereIsNothingToRunInstead() {
		this.cli.inspect(
				(context) -> assertThat(context.getBean(SearchFlag.class).handler(CommandArguments.empty())).isEmpty());
	}

	@Test
	void scopesAreCompleted() {
		this.cli.inspect((context) -> {
			CommandNode search = context.getBean(CommandCatalog.class).root().child("search").orElseThrow();
			assertThat(search.syntax().options().get(0).value().completion().complete("ve")).containsExactly("vehicle");
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "tree", "help" })
	void theFindersLeadInTheOrderOfTheContract(String command) {
		String[] names = { "help", "guide", "tree", "completion", "search", "vehicle", "explain", "docs", "schema",
				"version", "interactive", "tui", "config", "flags", "alias", "batch", "history", "script" };
		this.cli.inspect((context) -> assertThat(context.getBean(CommandCatalog.class).root().children())
			.extracting(CommandNode::name)
			.containsExactly(names));
		assertThat(this.cli.run(command).out()).contains("guide", "Show built-in guides for AI agents and developers",
				"search", "Search commands and guides by keyword");
	}

	private static Object result(CommandHandler handler) {
		try {
			return Objects.requireNonNull(handler.handle(Mockito.mock()));
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

}
