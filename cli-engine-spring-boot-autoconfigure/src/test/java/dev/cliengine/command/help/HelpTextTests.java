package dev.cliengine.command.help;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.cliengine.command.ArgumentSpec;
import dev.cliengine.command.CommandCatalog;
import dev.cliengine.command.CommandModule;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.FleetCatalog;
import dev.cliengine.command.OptionKind;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.Placement;
import dev.cliengine.command.ValueSpec;
import dev.cliengine.command.ValueType;
import dev.cliengine.core.ApplicationInfo;
import dev.cliengine.core.CommandPath;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The help of the invented application, letter by letter.
 */
class HelpTextTests {

	private final HelpText help = new HelpText(FleetCatalog.APPLICATION, FleetCatalog.GLOBALS);

	@Test
	void theRootListsCategoriesByNameAndLastHowToFindMore() {
		assertThat(this.help.of(FleetCatalog.create().root())).isEqualTo("""
				Fleet tooling

				  Admin:
				    flags    Inspect declared feature flags

				  Fleet:
				    ping     Say hello
				    vehicle  Manage vehicles

				  Find Commands:
				    search <keyword>  Search all commands and guides by keyword
				    guide             Built-in guides for AI agents and developers

				Usage: fleetctl [OPTIONS] [COMMAND]
				""");
	}

	@Test
	void whatFindsCommandsHasAnOrderOfItsOwn() {
		CommandModule more = FleetCatalog.module("Find Commands", Placement.LEADING,
				(registration) -> registration.command(FleetCatalog.leaf("completion", "Scripts"))
					.command(FleetCatalog.leaf("tree", "Display full command tree")));
		assertThat(this.help.of(FleetCatalog.create(List.of(more)).root())).contains("""
				  Find Commands:
				    search <keyword>  Search all commands and guides by keyword
				    tree              Display full command tree
				    completion        Scripts
				    guide             Built-in guides for AI agents and developers
				""");
	}

	@Test
	void theRootShowsTheLongTextOfTheApplication() {
		ApplicationInfo application = new ApplicationInfo("fleetctl", "fleet", "short", "Line one.\n\nLine two.", "",
				"", "");
		assertThat(new HelpText(application, FleetCatalog.GLOBALS).of(FleetCatalog.create().root()))
			.startsWith("Line one.\n\nLine two.\n\n  Admin:\n");
	}

	@Test
	void commandsWithoutCategoryOrHiddenAreNotListedAtTheRoot() {
		CommandModule quiet = FleetCatalog.module("", Placement.LEADING,
				(registration) -> registration.command(FleetCatalog.leaf("help", "Help about any command")));
		assertThat(this.help.of(FleetCatalog.create(List.of(quiet)).root())).doesNotContain("Help about any command",
				"depot", "empty");
	}

	@Test
	void aGroupListsItsVisibleChildren() {
		assertThat(help("vehicle")).isEqualTo("""
				Everything with wheels

				Usage: fleetctl vehicle [OPTIONS] [COMMAND]

				Commands:
				  tyre    Manage tyres
				  list    List vehicles
				  delete  Delete a vehicle
				""");
	}

	@Test
	void aHiddenGroupHasHelpOfItsOwn() {
		assertThat(help("depot")).isEqualTo("""
				Hidden depot

				Usage: fleetctl depot [OPTIONS] [COMMAND]

				Commands:
				  open  Open it
				""");
	}

	@Test
	void aCommandListsItsOwnOptionsBeforeTheGlobalOnes() {
		assertThat(help("vehicle list")).isEqualTo("""
				List vehicles

				Usage: fleetctl vehicle list [OPTIONS] --team <TEAM> [WORDS]...

				Arguments:
				  [WORDS]...  What to look for

				Options:
				  -t, --team <TEAM>        Team to look in [required]
				      --state <STATE>      State it is in [possible values: parked, moving] [default: parked]
				      --label <LABEL>      [may be repeated]
				      --color, --no-color  Paint it

				Global options:
				  -h, --help                Print help
				  -o, --output <FORMAT>     How to print
				      --verbose [<FIELDS>]  Print metadata
				""");
	}

	@Test
	void aCommandThatChangesSomethingHasAPreviewAndAConfirmation() {
		assertThat(help("vehicle delete")).isEqualTo("""
				Delete a vehicle for good.

				It cannot be brought back.

				Usage: fleetctl vehicle delete [OPTIONS] <ID> [NOTE]

				Arguments:
				  <ID>    Which one
				  [NOTE]  [@FILE and - are read]

				Global options:
				  -h, --help                Print help
				  -o, --output <FORMAT>     How to print
				      --verbose [<FIELDS>]  Print metadata
				      --dry-run[=<BOOL>]    Change nothing
				  -y, --yes                 Do not ask
				""");
	}

	@Test
	void aCommandWithoutAnythingShowsItsUsage() {
		assertThat(help("ping")).startsWith("Say hello\n\nUsage: fleetctl ping [OPTIONS]\n\nGlobal options:\n");
		CommandModule silent = (registration) -> registration.command(FleetCatalog.leaf("silent", ""));
		assertThat(help(FleetCatalog.create(List.of(silent)), "silent"))
			.startsWith("Usage: fleetctl silent [OPTIONS]\n");
	}

	@Test
	void anOptionWithAShortNameAloneStandsAtTheMargin() {
		ValueSpec value = ValueSpec.labelled("N").type(ValueType.INTEGER).build();
		OptionSpec size = new OptionSpec("n", List.of("-n"), OptionKind.VALUE, value, false, false, false, false,
				"How many");
		OptionSpec all = new OptionSpec("a", List.of("-a"), OptionKind.SWITCH, value, false, false, false, false,
				"All");
		assertThat(OptionHelp.row(size)).isEqualTo(new HelpRow("-n <N>", "How many"));
		assertThat(OptionHelp.row(all)).isEqualTo(new HelpRow("-a", "All"));
	}

	@Test
	void labelsAreAlignedByTheColumnsTheyTake() {
		CommandModule wide = (registration) -> registration.command(FleetCatalog.handler(CommandSpec.command("wide")
			.argument(new ArgumentSpec("name", ValueSpec.labelled("名前").build(), true, false, "Name"))
			.argument("id", "Id")));
		assertThat(help(FleetCatalog.create(List.of(wide)), "wide")).contains("""
				Arguments:
				  <名前>  Name
				  <ID>    Id
				""");
	}

	@Test
	void noLineEndsInBlanks() {
		for (String path : List.of("", "vehicle", "vehicle list", "vehicle delete", "depot open", "ping")) {
			assertThat(help(path).lines()).allSatisfy((line) -> assertThat(line).isEqualTo(line.stripTrailing()));
		}
	}

	@Test
	void aSwitchSaysNothingOfItsValue() {
		OptionSpec loud = OptionSpec.named("loud").alias("l").kind(OptionKind.COUNTER).build();
		assertThat(OptionHelp.row(loud)).isEqualTo(new HelpRow("-l, --loud", ""));
		OptionSpec color = OptionSpec.named("color").negatable().defaultValue("true").description("Paint it").build();
		assertThat(OptionHelp.row(color)).isEqualTo(new HelpRow("    --color, --no-color", "Paint it"));
	}

	private String help(String path) {
		return help(FleetCatalog.create(), path);
	}

	private String help(CommandCatalog catalog, String path) {
		return this.help.of(catalog.find(CommandPath.parse(path)).orElseThrow());
	}

}
