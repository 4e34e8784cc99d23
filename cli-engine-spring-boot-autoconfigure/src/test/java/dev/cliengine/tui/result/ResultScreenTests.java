package dev.cliengine.tui.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import dev.cliengine.command.CommandNode;
import dev.cliengine.command.FleetCatalog;
import dev.cliengine.core.CliException;
import dev.cliengine.core.CommandPath;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.core.NextAction;
import dev.cliengine.middleware.RunAnswer;
import dev.cliengine.output.Column;
import dev.cliengine.output.ColumnsView;
import dev.cliengine.output.Envelope;
import dev.cliengine.output.TextView;
import dev.cliengine.output.View;
import dev.cliengine.tui.Typist;
import dev.cliengine.tui.draw.Key;
import dev.cliengine.tui.draw.Key.Kind;
import dev.cliengine.tui.screen.Effect;
import dev.cliengine.tui.screen.News;

import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

class ResultScreenTests {

	private static final JsonNode SHIPS = json("""
			[{"id": "b", "crew": 10, "port": {"name": "Kiel"}},
			 {"id": "a", "crew": 9, "port": {"name": "Turku"}},
			 {"id": "c", "crew": null, "note": "new"}]""");

	private final List<List<String>> opened = new ArrayList<>();

	private static JsonNode json(String text) {
		return JsonMapper.shared().readTree(text);
	}

	private Typist run(int width, int height) {
		CommandNode node = FleetCatalog.create().find(CommandPath.parse("vehicle list")).orElseThrow();
		ResultParts parts = new ResultParts(
				(command) -> new Effect.Run(command.words(), List.of(), RunScreen.of(this.parts(), command)),
				(words) -> {
					this.opened.add(words);
					return new Effect.Nothing();
				});
		return new Typist(RunScreen.of(parts, new Command(node, List.of("vehicle", "list", "--team", "x"))), width,
				height);
	}

	private ResultParts parts() {
		return new ResultParts((command) -> {
			throw new IllegalStateException("Not here");
		}, (words) -> new Effect.Nothing());
	}

	private Typist result(Envelope envelope, @Nullable View view) {
		return run(60, 16).hear(new News.Ended(new RunAnswer(envelope, view, 0), false));
	}

	private Typist ships() {
		return result(Envelope.success(SHIPS), null);
	}

	@Test
	void aListOfObjectsIsATable() {
		assertThat(ships().shown()).isEqualTo("""
				done  3 rows
				  ID  CREW  PORT              NOTE
				❯ b   10    {"name":"Kiel"}
				  a   9     {"name":"Turku"}
				  c                           new""");
	}

	@Test
	void theViewOfACommandChoosesTheColumnsAndTheOthersCanBeShown() {
		Typist result = result(Envelope.success(SHIPS),
				ColumnsView.of(Column.of("Ship", "id"), Column.of("Port", "port.name")));
		assertThat(result.shown()).contains("SHIP  PORT\n❯ b     Kiel\n  a     Turku");
		result.type("f").press(Kind.DOWN, Kind.DOWN).type(" ");
		assertThat(result.shown()).contains("[x] Ship", "[x] Port", "❯ [x] crew", "[ ] note");
		assertThat(result.press(Kind.ENTER).shown()).contains("SHIP  PORT   CREW");
		assertThat(result.screen().words()).containsSubsequence("--fields", "id,port.name,crew");
	}

	@Test
	void aColumnIsSortedByUpAndDownAndNotAnyMore() {
		Typist result = ships().press(Kind.RIGHT).type("s");
		assertThat(result.shown()).contains("CREW ▲").containsSubsequence("❯ a", "  b", "  c");
		assertThat(result.type("s").shown()).contains("CREW ▼").containsSubsequence("  b", "  a");
		assertThat(result.type("s").shown()).doesNotContain("▲", "▼").containsSubsequence("❯ b", "  a", "  c");
	}

	@Test
	void aFilterSelectsWhileItIsTypedAndStandsOnTheLine() {
		Typist result = ships().type("/crew");
		assertThat(result.shown()).contains("done  2 rows  filter crew", "filter> crew");
		result.type(" > `");
		assertThat(result.shown()).contains("filter> crew > `", "2 rows", "invalid JMESPath query");
		result.type("9`").press(Kind.ENTER);
		assertThat(result.shown()).contains("1 row", "❯ b");
		assertThat(result.screen().words()).containsExactly("vehicle", "list", "--filter", "crew > `9`", "--team", "x");
	}

	@Test
	void escapeTakesAFilterBackAndAWrongOneIsNotTaken() {
		Typist result = ships().type("/nonsense(").press(Kind.ENTER);
		assertThat(result.shown()).contains("filter> nonsense(");
		assertThat(result.press(Kind.ESCAPE).shown()).contains("3 rows").doesNotContain("nonsense");
	}

	@Test
	void anExpressionMakesSomethingElseOfTheResult() {
		Typist result = ships().type("x[].id").press(Kind.ENTER);
		assertThat(result.shown()).contains("VALUE\n❯ b\n  a\n  c", "expression [].id");
		assertThat(result.screen().words()).containsSubsequence("--expr", "[].id");
	}

	@Test
	void aRowOpensWithEverythingInIt() {
		Typist row = ships().press(Kind.ENTER).opened();
		assertThat(row.shown()).isEqualTo("❯   id: b\n    crew: 10\n  ▾ port:\n      name: Kiel");
		assertThat(row.press(Kind.DOWN, Kind.DOWN, Kind.LEFT).shown()).contains("❯ ▸ port:").doesNotContain("Kiel");
		assertThat(row.press(Kind.ESCAPE).effects()).containsExactly(new Effect.Back());
	}

	@Test
	void aTableTurnsIntoATreeAndBack() {
		Typist result = ships().type("t");
		assertThat(result.shown()).contains("▾ [0]", "id: b");
		assertThat(result.type("t").shown()).contains("  ID  CREW");
	}

	@Test
	void nextActionsAreButtons() {
		Envelope envelope = Envelope.success(SHIPS)
			.withNextActions(List.of(new NextAction("vehicle delete <id>", "Delete one"),
					new NextAction("fleetctl ping", "Say hello")));
		Typist result = result(envelope, null);
		assertThat(result.shown()).contains("[1 vehicle delete <id>]  Delete one", "[2 fleetctl ping]");
		result.press(Kind.TAB, Kind.TAB, Kind.ENTER).type("1");
		assertThat(this.opened).containsExactly(List.of("fleetctl", "ping"), List.of("vehicle", "delete", "<id>"));
	}

	@Test
	void textsErrorsAndNothingArePages() {
		assertThat(result(Envelope.text("one\ntwo\n"), null).shown()).isEqualTo("done\none\ntwo");
		assertThat(result(Envelope.success(null), null).shown()).isEqualTo("done\nDone");
		assertThat(result(Envelope.success(json("[]")), null).shown()).contains("No rows");
		TextView view = (data, width) -> data.size() + " ships on " + width + " columns\n";
		assertThat(result(Envelope.success(SHIPS), view).shown()).contains("3 ships on 60 columns");
		CliException failure = CliException.category(ErrorCategory.FAILURE).fix("Repair it").message("it is broken");
		assertThat(
				run(60, 16).hear(new News.Ended(new RunAnswer(Envelope.failure(failure, ""), null, 1), false)).shown())
			.contains("failed, exit code 1", "Error: it is broken", "Repair it");
	}

	@Test
	void r30ControlCharactersInDataAreMadeVisible() {
		assertThat(result(Envelope.success(json("[{\"id\": \"\\u001b[2J\\u009b\"}]")), null).shown())
			.contains("^[[2J\\u009b");
		assertThat(result(Envelope.text("a\u001b[31mb"), null).shown()).contains("a^[[31mb");
	}

	@Test
	void eventsScrollWhileTheyComeAndAreATableInTheEnd() {
		Typist run = run(60, 5);
		for (int i = 1; i <= 9; i++) {
			run.hear(new News.Event(JsonMapper.shared().valueToTree(Map.of("step", i))));
		}
		run.hear(new News.Talk("copying")).hear(new News.Tick(1500));
		assertThat(run.shown()).contains("running, 1.5 s, 9 events", "copying", "{\"step\":9}")
			.doesNotContain("{\"step\":5}");
		run.hear(new News.Ended(new RunAnswer(Envelope.success(null), null, 0), false));
		assertThat(run.shown()).contains("9 rows", "STEP");
	}

	@Test
	void escapeStopsARunAndThenLeavesItAlone() {
		Typist run = run(60, 5).press(Kind.ESCAPE);
		assertThat(run.shown()).contains("stopping");
		run.press(Key.of(Kind.ESCAPE));
		assertThat(run.effects()).containsExactly(new Effect.Cancel(), new Effect.Back());
	}

	@Test
	void aNarrowScreenShowsTheColumnTheCursorIsIn() {
		Typist narrow = new Typist(ships().screen(), 20, 6).press(Kind.RIGHT, Kind.RIGHT, Kind.RIGHT);
		assertThat(narrow.shown()).contains("NOTE").doesNotContain("CREW");
	}

}
