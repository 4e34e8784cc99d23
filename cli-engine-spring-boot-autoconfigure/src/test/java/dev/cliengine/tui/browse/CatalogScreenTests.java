package dev.cliengine.tui.browse;

import org.junit.jupiter.api.Test;

import dev.cliengine.command.CommandNode;
import dev.cliengine.command.FleetCatalog;
import dev.cliengine.tui.Typist;
import dev.cliengine.tui.draw.Key.Kind;
import dev.cliengine.tui.screen.Effect;
import dev.cliengine.tui.screen.TextScreen;

import static org.assertj.core.api.Assertions.assertThat;

class CatalogScreenTests {

	private final Typist typist = typist(60, 12);

	private static Typist typist(int width, int height) {
		CommandNode root = FleetCatalog.create().root();
		return new Typist(new CatalogScreen(new CatalogParts(root, (node) -> "Help of " + node.path().words(),
				(node) -> new TextScreen(node.path().words(), (columns) -> "form"))), width, height);
	}

	@Test
	void groupsAreClosedAtFirst() {
		assertThat(this.typist.shown()).isEqualTo("""
				/ to search
				❯   search   Search all commands and guides by keyword
				    guide    Built-in guides for AI agents and developers
				  ▸ vehicle  Manage vehicles
				    ping     Say hello
				  ▸ flags    Inspect declared feature flags""");
	}

	@Test
	void aGroupOpensAndCloses() {
		this.typist.press(Kind.DOWN, Kind.DOWN, Kind.RIGHT);
		assertThat(this.typist.shown()).contains("❯ ▾ vehicle", "  ▸ tyre", "    list", "delete", "[destructive]")
			.doesNotContain("probe");
		this.typist.press(Kind.DOWN, Kind.DOWN, Kind.LEFT);
		assertThat(this.typist.screen().words()).containsExactly("vehicle");
		assertThat(this.typist.press(Kind.LEFT).shown()).doesNotContain("tyre");
	}

	@Test
	void aSearchShowsWhatFitsWhileItIsTyped() {
		assertThat(this.typist.type("/veh").shown()).contains("/ veh", "vehicle tyre swap", "vehicle delete");
		assertThat(this.typist.type(" del").shown())
			.isEqualTo("/ veh del\n❯   vehicle delete  Delete a vehicle  [destructive]");
		assertThat(this.typist.type("x").shown()).contains("No command fits");
		assertThat(this.typist.press(Kind.ESCAPE).shown()).contains("▸ vehicle");
	}

	@Test
	void whatIsNamedSoComesBeforeWhatIsDescribedSo() {
		this.typist.type("/guide");
		assertThat(this.typist.shown()).contains("❯   guide");
	}

	@Test
	void enterOpensTheFormOfACommand() {
		this.typist.type("/swap").press(Kind.ENTER);
		assertThat(this.typist.effects()).singleElement()
			.isInstanceOfSatisfying(Effect.Open.class,
					(open) -> assertThat(open.screen().title()).isEqualTo("vehicle tyre swap"));
	}

	@Test
	void escapeLeavesTheTree() {
		assertThat(this.typist.press(Kind.ESCAPE).effects()).containsExactly(new Effect.Back());
	}

	@Test
	void whereThereIsRoomHelpStandsBesideTheTree() {
		assertThat(typist(120, 10).press(Kind.DOWN).shown()).contains("│ Help of guide");
	}

	@Test
	void aSmallScreenShowsThePartAroundTheChosenLine() {
		Typist small = typist(20, 3).press(Kind.END);
		assertThat(small.shown().lines()).hasSize(3).last().asString().startsWith("❯ ▸ flags");
	}

}
