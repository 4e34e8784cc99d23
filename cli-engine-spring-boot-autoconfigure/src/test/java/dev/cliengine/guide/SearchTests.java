package dev.cliengine.guide;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.cliengine.command.CommandCatalog;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandModule;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.Documentation;
import dev.cliengine.command.GroupSpec;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.StagePolicy;
import dev.cliengine.core.CommandPath;
import dev.cliengine.core.Stage;

import static org.assertj.core.api.Assertions.assertThat;

class SearchTests {

	private final CommandModule fleet = (registration) -> {
		registration.group(group("vehicle", "car", false));
		registration.group(group("secret", "hush", true));
		registration.command(command(CommandSpec.command("vehicle list")
			.summary("List what is there")
			.description("Shows everything parked anywhere")
			.alias("ls")
			.option(OptionSpec.named("plate").alias("number").alias("p"))
			.option(OptionSpec.named("internal").hidden())));
		registration.command(command(CommandSpec.command("vehicle scrap").summary("Destroy one")));
		registration.command(command(CommandSpec.command("vehicle ghost").summary("Haunt").hidden()));
		registration.command(command(CommandSpec.command("vehicle search").summary("Zebra")));
		registration.command(command(CommandSpec.command("secret plan").summary("Plotting")));
		registration.command(command(CommandSpec.command("tree").summary("Zebra")));
		registration.command(command(CommandSpec.command("config get").summary("Read a setting")));
	};

	private final Search search = search(this.fleet);

	@ParameterizedTest
	@CsvSource({ "vehicle scrap, vehicle scrap", "there, ''", "parked, vehicle list", "ls, vehicle list",
			"plate, vehicle list", "number, vehicle list", "setting, config get", "deployment, guide deploy",
			"rockets, guide deploy", "glossary, glossary" })
	void findsByNameAliasDescriptionAndOption(String query, String first) {
		assertThat(this.search.everywhere(query).stream().map(SearchHit::command).findFirst().orElse(""))
			.isEqualTo(first);
	}

	@Test
	void aliasesOfGroupsLeadToTheirCommands() {
		assertThat(this.search.everywhere("car")).extracting(SearchHit::command)
			.containsExactlyInAnyOrder("vehicle list", "vehicle scrap");
	}

	@ParameterizedTest
	@ValueSource(strings = { "ghost", "haunt", "plan", "plotting", "hush", "internal", "zebra" })
	void hiddenThingsAndTheFindersThemselvesAreNotFound(String query) {
		assertThat(this.search.everywhere(query)).isEmpty();
	}

	@Test
	void aHitTellsTheSummary() {
		assertThat(this.search.everywhere("scrap")).singleElement().satisfies((hit) -> {
			assertThat(hit.snippet()).isEqualTo("Destroy one");
			assertThat(hit.confidence()).isBetween(0.1, 1.0);
		});
	}

	@Test
	void belowAScopeThereAreItsCommandsOnly() {
		assertThat(this.search.below("vehicle", "deployment setting glossary scrap").orElseThrow())
			.extracting(SearchHit::command)
			.containsExactly("vehicle scrap");
	}

	@ParameterizedTest
	@ValueSource(strings = { "car", "car:ls", "vehicle:list", " vehicle list " })
	void aScopeIsWrittenWithNamesOrAliases(String scope) {
		assertThat(this.search.below(scope, "parked").orElseThrow()).extracting(SearchHit::command)
			.containsExactly("vehicle list");
	}

	@ParameterizedTest
	@ValueSource(strings = { "nope", "vehicle:nope", "vehicle:list:x", ":vehicle", "../x", "-" })
	void aScopeThatIsNotThereIsToldApart(String scope) {
		assertThat(this.search.below(scope, "parked")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "secret", "secret:plan", "vehicle:ghost", "tree", "vehicle:search" })
	void aScopeDoesNotUncoverWhatIsHidden(String scope) {
		assertThat(this.search.below(scope, "plotting haunt zebra").orElseThrow()).isEmpty();
	}

	@Test
	void scopesAreTheGroupsListsShow() {
		assertThat(this.search.scopes()).containsExactly("vehicle", "config");
	}

	@Test
	void fiveHundredCommandsMakeAnIndex() {
		Search large = search((registration) -> {
			for (int i = 0; i < 500; i++) {
				registration.command(command(CommandSpec.command("group" + i % 20 + " command" + i)
					.summary("Does thing" + i + " to the resources of group" + i % 20)
					.option(OptionSpec.named("option" + i))));
			}
		});
		assertThat(large.everywhere("option499")).extracting(SearchHit::command).containsExactly("group19 command499");
		assertThat(large.below("group7", "resources").orElseThrow()).hasSize(10)
			.allMatch((hit) -> hit.command().startsWith("group7 "));
	}

	private static Search search(CommandModule module) {
		CommandCatalog catalog = CommandCatalog.builder(Documentation.of("Fleet"), StagePolicy.from(Stage.GA))
			.add(module, "test")
			.build();
		Guides guides = new Guides(
				List.of(() -> List.of(new Guide("deploy", "All about deployment", "# Deploy\n\nUse *rockets*."))));
		ExtraDocuments extra = () -> List.of(new SearchDocument("glossary", "Words", "glossary of terms"));
		return new Search(() -> catalog, () -> guides, () -> List.of(extra));
	}

	private static GroupSpec group(String name, String alias, boolean hidden) {
		return new GroupSpec(CommandPath.parse(name), new Documentation(name, null, List.of(alias), hidden), null);
	}

	private static CommandHandler command(CommandSpec.Builder spec) {
		return CommandHandler.of(spec.build(), (context) -> null);
	}

}
