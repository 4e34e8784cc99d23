package dev.cliengine.tui.form;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.cliengine.command.CommandNode;
import dev.cliengine.command.FleetCatalog;
import dev.cliengine.completion.LineCompleter;
import dev.cliengine.core.CommandPath;
import dev.cliengine.tui.Typist;
import dev.cliengine.tui.draw.Key.Kind;
import dev.cliengine.tui.screen.Effect;
import dev.cliengine.tui.screen.TextScreen;

import static org.assertj.core.api.Assertions.assertThat;

class FormScreenTests {

	private static Typist form(String path, String... rest) {
		return form(70, path, rest);
	}

	private static Typist form(int width, String path, String... rest) {
		CommandNode root = FleetCatalog.create().root();
		FormParts parts = new FormParts("fleetctl", root, FleetCatalog.GLOBALS, new LineCompleter(FleetCatalog.GLOBALS),
				(node, words) -> new Effect.Run(words, List.of(), new TextScreen("run", (columns) -> "")));
		CommandNode node = FleetCatalog.create().find(CommandPath.parse(path)).orElseThrow();
		return new Typist(FormScreen.of(parts, node, List.of(rest)), width, 14);
	}

	@Test
	void aFormHasEveryValueOfTheCommand() {
		assertThat(form("vehicle list").shown()).startsWith("""
				  WORDS
				❯ --team  ! []
				  --state   < parked >
				  --label
				  --color   [ ]
				""").contains("required arguments were not provided: --team <TEAM>", "Team to look in");
	}

	@Test
	void theLineIsWrittenAsTheFormIsFilledIn() {
		Typist form = form("vehicle list").type("web team")
			.press(Kind.DOWN, Kind.RIGHT, Kind.RIGHT, Kind.DOWN)
			.type("a 'b c'")
			.press(Kind.DOWN, Kind.RIGHT, Kind.RIGHT, Kind.DOWN)
			.type("-5");
		assertThat(form.screen().words()).containsExactly("vehicle", "list", "--team", "web team", "--state", "moving",
				"--label", "a", "--label", "b c", "--no-color", "--", "-5");
		assertThat(form.press(Kind.ENTER).effects()).singleElement()
			.isInstanceOfSatisfying(Effect.Run.class,
					(run) -> assertThat(run.words()).isEqualTo(form.screen().words()));
	}

	@Test
	void whileSomethingIsWrongEnterLeadsThereAndRunsNothing() {
		Typist form = form("vehicle list").press(Kind.DOWN, Kind.DOWN, Kind.ENTER).type("web");
		assertThat(form.effects()).isEmpty();
		assertThat(form.screen().words()).containsExactly("vehicle", "list", "--team", "web");
		assertThat(form.shown()).contains("Ready: enter runs it");
	}

	@Test
	void somethingDestructiveHasToBeConfirmedByItsName() {
		Typist form = form("vehicle delete").type("v-1");
		assertThat(form.shown()).contains("type 'v-1' to confirm");
		form.press(Kind.ENTER);
		assertThat(form.effects()).isEmpty();
		form.type("v-1");
		assertThat(form.screen().words()).containsExactly("vehicle", "delete", "--yes", "v-1");
		assertThat(form.press(Kind.ENTER).effects()).hasSize(1);
	}

	@Test
	void aPreviewNeedsNoConfirmation() {
		Typist form = form("vehicle delete").type("v-1").press(Kind.DOWN, Kind.DOWN).type(" ");
		assertThat(form.screen().words()).containsExactly("vehicle", "delete", "--dry-run", "v-1");
		assertThat(form.shown()).contains("[x]", "Ready: enter runs it");
	}

	@Test
	void standardInputIsNotToBeHadAndFilesAreLookedFor(@TempDir Path directory) throws Exception {
		Typist form = form("vehicle delete", "v-1", "-");
		assertThat(form.shown()).contains("standard input is the keyboard here");
		assertThat(form("vehicle delete", "v-1", "@nowhere").shown()).contains("there is no file 'nowhere'");
		Path file = Files.writeString(directory.resolve("note"), "text");
		assertThat(form("vehicle delete", "v-1", "@" + file).shown()).contains("to confirm");
	}

	@Test
	void aLineFillsTheFormInAndPlaceholdersStayEmpty() {
		assertThat(
				form("vehicle list", "--team=web", "-t", "x", "--no-color", "--label", "a b", "red").screen().words())
			.containsExactly("vehicle", "list", "--team", "x", "--label", "a b", "--no-color", "red");
		assertThat(form("vehicle delete", "<id>", "hello").screen().words()).containsExactly("vehicle", "delete",
				"hello");
	}

	@Test
	void aCommandWithoutValuesRunsAtOnce() {
		Typist form = form("ping");
		assertThat(form.shown()).contains("Takes no values", "Ready: enter runs it");
		assertThat(form.press(Kind.ENTER).effects()).hasSize(1);
	}

	@Test
	void whereThereIsRoomHelpStandsBesideTheField() {
		assertThat(form(120, "vehicle list").press(Kind.DOWN).shown()).contains("│ --state <STATE>",
				"│ one of parked, moving", "│ default parked");
	}

	@Test
	void aSmallScreenShowsTheFieldAndWhatIsWrong() {
		Typist small = new Typist(form("vehicle list").screen(), 40, 3);
		assertThat(small.shown()).contains("❯ --team").contains("required");
	}

}
