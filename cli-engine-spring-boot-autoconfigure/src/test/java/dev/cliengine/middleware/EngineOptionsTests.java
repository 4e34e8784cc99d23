package dev.cliengine.middleware;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.cliengine.command.OptionRelation;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.parse.GlobalOption;
import dev.cliengine.command.parse.GlobalOptions;
import dev.cliengine.test.CliTester;
import dev.cliengine.test.Formats;

import static org.assertj.core.api.Assertions.assertThat;

class EngineOptionsTests {

	@Test
	void theyComeInTheOrderOfHelpWithTheApplicationsOwnLast() {
		GlobalOptions options = EngineOptions.all(Formats.named("json", "human", "csv"), true,
				List.of(new GlobalOption(OptionSpec.named("profile").build())));
		assertThat(options.options()).extracting(OptionSpec::displayName)
			.containsExactly("--help", "--output", "--json", "--human", "--verbose", "--dry-run", "--yes", "--no-input",
					"--fields", "--filter", "--expr", "--no-heading", "--csv-raw", "--schema", "--timeout", "--debug",
					"--reason", "--profile");
		assertThat(options.rootOptions()).extracting(OptionSpec::displayName).containsExactly("--version");
	}

	@Test
	void theFormatsExcludeEachOther() {
		assertThat(EngineOptions.all(Formats.named("json", "toon"), false, List.of()).relations())
			.containsExactly(new OptionRelation(OptionRelation.Kind.AT_MOST_ONE, List.of("output", "json", "toon")));
	}

	@Test
	void helpNamesTheFormatsThereAre() {
		assertThat(EngineOptions.all(Formats.named("json", "csv"), false, List.of()).options())
			.filteredOn((option) -> option.id().equals(EngineOptions.OUTPUT))
			.singleElement()
			.extracting(OptionSpec::description)
			.asString()
			.contains("json, csv");
	}

	@Test
	void shorthandsAreHidden() {
		assertThat(EngineOptions.all(Formats.named("json", "human"), false, List.of()).options())
			.filteredOn(OptionSpec::hidden)
			.extracting(OptionSpec::id)
			.containsExactly("json", "human");
	}

	@Test
	void aReasonIsAskedForOnlyWhereSomebodyWantsToKnow() {
		CliTester nobody = new CliTester().command("vehicle list", (context) -> 1);
		assertThat(nobody.run("vehicle", "list", "--reason", "x").exit()).isEqualTo(2);
		assertThat(nobody.run("vehicle", "list", "--help").stdout()).doesNotContain("--reason");
		nobody.activity((event) -> {
		});
		assertThat(nobody.run("vehicle", "list", "--reason", "x").exit()).isZero();
		assertThat(nobody.run("vehicle", "list", "--help").stdout()).contains("--reason");
	}

	@Test
	void everyOptionIsTakenBeforeBetweenAndAfterTheWords() {
		CliTester cli = new CliTester().command("vehicle list", (context) -> 1);
		assertThat(cli.run("--timeout", "5s", "vehicle", "--human", "list", "--verbose").stdout()).isEqualTo("1\n");
	}

}
