package dev.cliengine.command;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

import dev.cliengine.core.CommandPath;
import dev.cliengine.core.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Two claims on one name: start-up fails and names both, save where the application takes
 * the place of a trailing command of the engine.
 */
class CatalogConflictTests {

	@Test
	void twoCommandsOfOnePathAreRefused() {
		refused("a b", command("a b"), command("a b"));
	}

	@Test
	void aCommandAndAGroupOfOnePathAreRefused() {
		refused("a", command("a"), command("a b"));
		refused("a", command("a b"), command("a"));
		refused("a", command("a"), (registration) -> registration.group(GroupSpec.of("a", "")));
	}

	@Test
	void twoDescriptionsOfOneGroupAreRefused() {
		refused("a", (registration) -> registration.group(GroupSpec.of("a", "one")),
				(registration) -> registration.group(GroupSpec.of("a", "two")));
	}

	@Test
	void anAliasThatIsTakenIsRefused() {
		CommandModule alias = (registration) -> registration
			.command(FleetCatalog.handler(CommandSpec.command("x b").alias("a")));
		refused("x a", command("x a"), alias);
		refused("x a", alias, command("x a"));
		refused("x a", alias,
				(registration) -> registration.command(FleetCatalog.handler(CommandSpec.command("x c").alias("a"))));
	}

	@Test
	void whatTheStagePolicyHidesTakesNoName() {
		CommandModule beta = (registration) -> registration
			.command(FleetCatalog.handler(CommandSpec.command("b").alias("a").feature(null, Stage.BETA)));
		assertThat(top(List.of(command("a"), beta))).containsExactly("a");
	}

	@Test
	void theNamesOfLeadingCommandsCannotBeTaken() {
		CommandModule help = FleetCatalog.module("", Placement.LEADING, command("help"));
		refused("help", help, command("help"));
		refused("help", help, command("help me"));
	}

	@Test
	void theApplicationTakesThePlaceOfATrailingCommand() {
		CommandModule engine = FleetCatalog.module("Admin", Placement.TRAILING, command("version"));
		inBothOrders(engine, command("version"),
				(catalog) -> assertThat(node(catalog, "version").category()).isEqualTo("Commands"));
		inBothOrders(engine, command("version show"),
				(catalog) -> assertThat(paths(catalog)).containsExactly("version:show"));
		CommandModule alias = (registration) -> registration
			.command(FleetCatalog.handler(CommandSpec.command("about").alias("version")));
		inBothOrders(engine, alias, (catalog) -> assertThat(paths(catalog)).containsExactly("about"));
	}

	@Test
	void theApplicationTakesThePlaceOfATrailingGroupAsAWhole() {
		CommandModule engine = FleetCatalog.module("Admin", Placement.TRAILING,
				(registration) -> registration.group(GroupSpec.of("config", "The engine's"))
					.command(FleetCatalog.leaf("config get", ""))
					.command(FleetCatalog.leaf("config set", "")));
		CommandModule group = (registration) -> registration.group(GroupSpec.of("config", "Ours"))
			.command(FleetCatalog.leaf("config get", "Ours"));
		inBothOrders(engine, group, (catalog) -> {
			assertThat(paths(catalog)).containsExactly("config:get");
			assertThat(node(catalog, "config").documentation().summary()).isEqualTo("Ours");
			assertThat(node(catalog, "config get").documentation().summary()).isEqualTo("Ours");
		});
		inBothOrders(engine, command("config"), (catalog) -> assertThat(paths(catalog)).containsExactly("config"));
	}

	@Test
	void aTrailingCommandStaysWhereTheStagePolicyHidesTheApplicationsOwn() {
		CommandModule engine = FleetCatalog.module("Admin", Placement.TRAILING, command("config get"));
		CommandModule beta = (registration) -> registration
			.command(FleetCatalog.handler(CommandSpec.command("config").feature(null, Stage.BETA)));
		inBothOrders(engine, beta, (catalog) -> assertThat(paths(catalog)).containsExactly("config:get"));
	}

	@Test
	void twoTrailingCommandsOfOnePathAreRefused() {
		refused("version", FleetCatalog.module("", Placement.TRAILING, command("version")),
				FleetCatalog.module("", Placement.TRAILING, command("version")));
	}

	private static CommandModule command(String path) {
		return (registration) -> registration.command(FleetCatalog.leaf(path, ""));
	}

	private static void refused(String words, CommandModule first, CommandModule second) {
		assertThatExceptionOfType(DuplicateCommandException.class).isThrownBy(() -> catalog(List.of(first, second)))
			.satisfies((failure) -> {
				assertThat(failure.words()).isEqualTo(words);
				assertThat(List.of(failure.first(), failure.second())).containsExactlyInAnyOrder("module 0",
						"module 1");
			})
			.withMessageContaining("'" + words + "' is claimed by ");
	}

	private static void inBothOrders(CommandModule one, CommandModule other, Consumer<CommandCatalog> expectation) {
		List<CommandModule> modules = new ArrayList<>(List.of(one, other));
		expectation.accept(catalog(modules));
		Collections.reverse(modules);
		expectation.accept(catalog(modules));
	}

	private static CommandCatalog catalog(List<CommandModule> modules) {
		CommandCatalog.Builder catalog = CommandCatalog.builder(Documentation.of(""), StagePolicy.from(Stage.GA));
		for (int i = 0; i < modules.size(); i++) {
			catalog.add(modules.get(i), "module " + i);
		}
		return catalog.build();
	}

	private static List<String> top(List<CommandModule> modules) {
		return catalog(modules).root().children().stream().map(CommandNode::name).toList();
	}

	private static List<String> paths(CommandCatalog catalog) {
		return catalog.commands().map((node) -> node.path().colons()).toList();
	}

	private static CommandNode node(CommandCatalog catalog, String path) {
		return catalog.find(CommandPath.parse(path)).orElseThrow();
	}

}
