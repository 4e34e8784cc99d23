package dev.cliengine.command;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.cliengine.core.CommandPath;
import dev.cliengine.core.Stage;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The order of the tree, what is in it, and how it is found.
 */
class CommandCatalogTests {

	private final CommandCatalog catalog = FleetCatalog.create();

	@Test
	void theTopIsLeadingThenGroupsThenCommandsThenTrailing() {
		assertThat(this.catalog.root().children()).extracting(CommandNode::name)
			.containsExactly("search", "guide", "vehicle", "depot", "ping", "flags");
	}

	@Test
	void groupsStandBeforeCommandsBelowEveryTop() {
		assertThat(node("vehicle").children()).extracting(CommandNode::name)
			.containsExactly("tyre", "list", "delete", "probe");
		CommandModule config = FleetCatalog.module("Admin", Placement.TRAILING,
				(registration) -> registration.command(FleetCatalog.leaf("config get", ""))
					.command(FleetCatalog.leaf("config file path", "")));
		assertThat(FleetCatalog.create(List.of(config)).find(CommandPath.parse("config")).orElseThrow().children())
			.extracting(CommandNode::name)
			.containsExactly("file", "get");
	}

	@Test
	void aGroupWithoutChildrenIsNotMounted() {
		assertThat(this.catalog.find(CommandPath.parse("empty"))).isEmpty();
	}

	@Test
	void aGroupNobodyDescribesComesWithItsFirstCommand() {
		CommandModule module = (registration) -> registration.command(FleetCatalog.leaf("a b c", ""));
		CommandNode group = FleetCatalog.create(List.of(module)).find(CommandPath.parse("a b")).orElseThrow();
		assertThat(group.documentation()).isEqualTo(Documentation.of(""));
		assertThat(group.isCommand()).isFalse();
	}

	@Test
	void commandsAreFoundByNamesAndAliasesAndKeepTheirCanonicalPath() {
		assertThat(node("car ls").path().colons()).isEqualTo("vehicle:list");
		assertThat(this.catalog.find(CommandPath.parse("vehicle lst"))).isEmpty();
		assertThat(this.catalog.find(CommandPath.parse("vehicle list more"))).isEmpty();
		assertThat(this.catalog.find(CommandPath.root())).contains(this.catalog.root());
	}

	@Test
	void hiddenNodesAreThereButNotVisible() {
		assertThat(node("vehicle probe").isCommand()).isTrue();
		assertThat(node("vehicle").visibleChildren()).extracting(CommandNode::name)
			.containsExactly("tyre", "list", "delete");
		assertThat(this.catalog.commands().map((command) -> command.path().words())).contains("vehicle probe",
				"depot open");
	}

	@Test
	void onlyTheTopHasCategories() {
		assertThat(node("vehicle").category()).isEqualTo("Fleet");
		assertThat(node("ping").category()).isEqualTo("Fleet");
		assertThat(node("vehicle list").category()).isEmpty();
		CommandModule plain = (registration) -> registration.command(FleetCatalog.leaf("plain", ""));
		assertThat(FleetCatalog.create(List.of(plain)).find(CommandPath.parse("plain")).orElseThrow().category())
			.isEqualTo("Commands");
	}

	@Test
	void theCategoryIsThatOfWhoeverDescribesTheGroup() {
		CommandModule member = FleetCatalog.module("People", Placement.APPLICATION,
				(registration) -> registration.command(FleetCatalog.leaf("project member add", "")));
		CommandModule project = FleetCatalog.module("Platform", Placement.APPLICATION,
				(registration) -> registration.group(GroupSpec.of("project", "Manage projects"))
					.command(FleetCatalog.leaf("project list", "")));
		for (List<CommandModule> order : List.of(List.of(member, project), List.of(project, member))) {
			CommandNode node = FleetCatalog.create(order).find(CommandPath.parse("project")).orElseThrow();
			assertThat(node.category()).isEqualTo("Platform");
			assertThat(node.documentation().summary()).isEqualTo("Manage projects");
			assertThat(node.children()).extracting(CommandNode::name).containsExactly("member", "list");
		}
	}

	@Test
	void anInvisibleNodeTakesEverythingBelowWithIt() {
		CommandModule module = (registration) -> registration
			.group(new GroupSpec(CommandPath.parse("lab"), Documentation.of(""), new Feature("lab", Stage.BETA)))
			.command(FleetCatalog.handler(CommandSpec.command("lab old").feature(null, Stage.GA)))
			.command(FleetCatalog.leaf("lab plain", ""))
			.command(FleetCatalog.handler(CommandSpec.command("lab odd").feature(null, Stage.EXPERIMENTAL)));
		assertThat(paths(module, StagePolicy.from(Stage.GA))).isEmpty();
		assertThat(paths(module, StagePolicy.from(Stage.BETA))).containsExactly("lab:old", "lab:plain");
		assertThat(paths(module, StagePolicy.from(Stage.EXPERIMENTAL))).containsExactly("lab:old", "lab:plain",
				"lab:odd");
	}

	@Test
	void aGroupEmptiedByThePolicyDisappears() {
		CommandModule module = (registration) -> registration.group(GroupSpec.of("lab", ""))
			.command(FleetCatalog.handler(CommandSpec.command("lab odd").feature(null, Stage.EXPERIMENTAL)));
		assertThat(paths(module, StagePolicy.from(Stage.GA))).isEmpty();
	}

	@Test
	void aPolicySeesTheNearestDeclaration() {
		CommandModule module = (registration) -> registration
			.group(new GroupSpec(CommandPath.parse("lab"), Documentation.of(""), new Feature("lab", Stage.BETA)))
			.command(FleetCatalog.leaf("lab inherits", ""))
			.command(FleetCatalog.handler(CommandSpec.command("lab own").feature("own", Stage.GA)));
		assertThat(paths(module, (feature) -> !"own".equals(feature.key()))).containsExactly("lab:inherits");
		assertThat(paths(module, (feature) -> !"lab".equals(feature.key()))).isEmpty();
	}

	@Test
	void aNodeHasTheSyntaxOfItsCommand() {
		assertThat(node("vehicle delete").syntax().arguments()).hasSize(2);
		assertThat(node("vehicle").syntax()).isEqualTo(Syntax.empty());
		assertThat(this.catalog.root().name()).isEmpty();
	}

	private CommandNode node(String path) {
		return this.catalog.find(CommandPath.parse(path)).orElseThrow();
	}

	private static List<String> paths(CommandModule module, StagePolicy stages) {
		return CommandCatalog.builder(Documentation.of(""), stages)
			.add(module, "the test")
			.build()
			.commands()
			.map((node) -> node.path().colons())
			.toList();
	}

}
