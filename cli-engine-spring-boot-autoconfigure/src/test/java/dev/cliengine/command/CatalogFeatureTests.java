package dev.cliengine.command;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.cliengine.core.CommandPath;
import dev.cliengine.core.Stage;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the catalogue knows of declared features, pruned ones included.
 */
class CatalogFeatureTests {

	private static final CommandModule LAB = (registration) -> registration
		.command(command("lab last", "last", Stage.GA))
		.command(command("lab deep test", "test", Stage.EXPERIMENTAL))
		.group(group("lab", "lab", Stage.BETA))
		.command(FleetCatalog.leaf("lab plain", ""))
		.command(FleetCatalog.handler(CommandSpec.command("lab keyless").feature(null, Stage.BETA)));

	private static final CommandModule SALES = (registration) -> registration.group(group("sales", "sales", Stage.GA))
		.command(command("sales refund", "sales", Stage.BETA))
		.command(command("sales list", "list", Stage.GA));

	@Test
	void everyDeclaredKeyIsListedInTheOrderOfRegistration() {
		assertThat(catalog(StagePolicy.from(Stage.EXPERIMENTAL), LAB, SALES).features()).containsExactly(
				entry("last", "lab last", Stage.GA, true), entry("test", "lab deep test", Stage.EXPERIMENTAL, true),
				entry("lab", "lab", Stage.BETA, true), entry("sales", "sales", Stage.GA, true),
				entry("sales", "sales refund", Stage.BETA, true), entry("list", "sales list", Stage.GA, true));
		assertThat(catalog(StagePolicy.from(Stage.EXPERIMENTAL), SALES, LAB).features()).extracting(FeatureEntry::key)
			.containsExactly("sales", "sales", "list", "last", "test", "lab");
	}

	@Test
	void aPrunedGroupIsListedAndWhatStandsBelowIsNot() {
		assertThat(catalog(StagePolicy.from(Stage.GA), LAB, SALES).features()).containsExactly(
				entry("lab", "lab", Stage.BETA, false), entry("sales", "sales", Stage.GA, true),
				entry("sales", "sales refund", Stage.BETA, false), entry("list", "sales list", Stage.GA, true));
	}

	@Test
	void anOverrideDecidesWhatIsVisibleAndNotTheStageThatIsListed() {
		StagePolicy policy = new FeaturePolicy(Stage.GA, Map.of("lab", Stage.GA, "list", Stage.BETA));
		CommandCatalog catalog = catalog(policy, LAB, SALES);
		assertThat(catalog.features()).contains(entry("lab", "lab", Stage.BETA, true),
				entry("last", "lab last", Stage.GA, true), entry("list", "sales list", Stage.GA, false));
		assertThat(catalog.commands().map((node) -> node.path().words())).containsExactly("lab last", "lab plain");
	}

	@Test
	void aGroupEmptiedByPruningIsListedAsThePolicyDecidesAndNotInTheTree() {
		CommandModule module = (registration) -> registration.group(group("shop", "shop", Stage.GA))
			.command(command("shop open", "open", Stage.BETA));
		CommandCatalog catalog = catalog(StagePolicy.from(Stage.GA), module);
		assertThat(catalog.root().children()).isEmpty();
		assertThat(catalog.features()).containsExactly(entry("shop", "shop", Stage.GA, true),
				entry("open", "shop open", Stage.BETA, false));
	}

	@Test
	void anApplicationWithoutFeaturesListsNone() {
		assertThat(FleetCatalog.create().features()).isEmpty();
	}

	@Test
	void whatTheApplicationReplacedIsNotListed() {
		CommandModule engine = FleetCatalog.module("Admin", Placement.TRAILING,
				(registration) -> registration.group(group("config", "engine", Stage.GA))
					.command(command("config get", "get", Stage.GA))
					.command(command("version", "version", Stage.GA)));
		CommandModule own = (registration) -> registration.command(FleetCatalog.leaf("config", ""));
		assertThat(catalog(StagePolicy.from(Stage.GA), engine, own).features())
			.containsExactly(entry("version", "version", Stage.GA, true));
	}

	@Test
	void aFeatureOfACommandAtTheTopIsListedToo() {
		CommandModule module = (registration) -> registration.command(command("ping", "ping", Stage.BETA));
		assertThat(catalog(StagePolicy.from(Stage.GA), module).features())
			.containsExactly(entry("ping", "ping", Stage.BETA, false));
	}

	@Test
	void buildingTwiceSaysTheSameTwice() {
		CommandCatalog.Builder builder = CommandCatalog.builder(Documentation.of(""), StagePolicy.from(Stage.GA))
			.add(LAB, "lab");
		assertThat(builder.build().features()).isEqualTo(builder.build().features()).hasSize(1);
	}

	private static CommandCatalog catalog(StagePolicy stages, CommandModule... modules) {
		CommandCatalog.Builder builder = CommandCatalog.builder(Documentation.of(""), stages);
		List.of(modules).forEach((module) -> builder.add(module, "the test"));
		return builder.build();
	}

	private static FeatureEntry entry(String key, String path, Stage stage, boolean visible) {
		return new FeatureEntry(key, CommandPath.parse(path), stage, visible);
	}

	private static GroupSpec group(String path, String key, Stage stage) {
		return new GroupSpec(CommandPath.parse(path), Documentation.of(""), new Feature(key, stage));
	}

	private static CommandHandler command(String path, String key, Stage stage) {
		return FleetCatalog.handler(CommandSpec.command(path).feature(key, stage));
	}

}
