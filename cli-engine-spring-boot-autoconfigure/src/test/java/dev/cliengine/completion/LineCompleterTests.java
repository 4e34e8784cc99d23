package dev.cliengine.completion;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.cliengine.command.CommandCatalog;
import dev.cliengine.command.CommandModule;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.FleetCatalog;
import dev.cliengine.command.OptionSpec;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What may come next on a line of the invented application; the last word is the one
 * being typed.
 */
class LineCompleterTests {

	private final LineCompleter completer = new LineCompleter(FleetCatalog.GLOBALS);

	@Test
	void commandWordsComeInTheOrderOfTheTreeWithoutHiddenOnes() {
		assertThat(complete("")).containsExactly("search", "guide", "vehicle", "ping", "flags");
		assertThat(complete("v")).containsExactly("vehicle");
		assertThat(complete("vehicle", "")).containsExactly("tyre", "list", "delete");
		assertThat(complete("vehicle", "x")).isEmpty();
		assertThat(candidates("v")).containsExactly(new Candidate("vehicle", "Manage vehicles", true));
	}

	@Test
	void aliasesLeadToTheirCommandButAreNotOffered() {
		assertThat(complete("car", "l")).containsExactly("list");
		assertThat(complete("ca")).isEmpty();
	}

	@Test
	void groupsAreCompletedAfterHelpToo() {
		assertThat(complete("vehicle", "help", "d")).containsExactly("delete");
	}

	@Test
	void ownOptionsComeBeforeGlobalOnesWithoutHiddenOnes() {
		assertThat(complete("vehicle", "list", "--")).containsExactly("--team", "--state", "--label", "--color",
				"--no-color", "--help", "--output", "--verbose", "--dry-run", "--yes");
		assertThat(complete("vehicle", "list", "-")).startsWith("--team");
		assertThat(complete("vehicle", "list", "--s")).containsExactly("--state");
		assertThat(candidates("vehicle", "list", "--te"))
			.containsExactly(new Candidate("--team", "Team to look in", true));
	}

	@Test
	void optionsOfTheRootAreOfferedBeforeTheFirstWordOnly() {
		assertThat(complete("--v")).containsExactly("--verbose", "--version");
		assertThat(complete("vehicle", "--v")).containsExactly("--verbose");
	}

	@Test
	void anOptionIsOfferedOnceUnlessItMayBeRepeated() {
		assertThat(complete("vehicle", "list", "--team", "a", "--te")).isEmpty();
		assertThat(complete("vehicle", "list", "--team=a", "--te")).isEmpty();
		assertThat(complete("vehicle", "list", "-t", "a", "--te")).isEmpty();
		assertThat(complete("vehicle", "list", "--label", "a", "--la")).containsExactly("--label");
		assertThat(complete("vehicle", "list", "--no-color", "--c")).isEmpty();
		assertThat(complete("vehicle", "list", "--color", "--no")).isEmpty();
	}

	@Test
	void valuesOfAnOptionFollowItOrItsEqualsSign() {
		assertThat(complete("vehicle", "list", "--state", "")).containsExactly("parked", "moving");
		assertThat(complete("vehicle", "list", "--state", "m")).containsExactly("moving");
		assertThat(complete("vehicle", "list", "--state=m")).containsExactly("--state=moving");
		assertThat(complete("vehicle", "list", "--team", "")).isEmpty();
		assertThat(complete("vehicle", "list", "--nosuch=")).isEmpty();
	}

	@Test
	void anOptionThatTakesNoWordIsFollowedByAnything() {
		assertThat(complete("vehicle", "list", "--color", "r")).containsExactly("red", "round");
		assertThat(complete("--verbose", "v")).containsExactly("vehicle");
		assertThat(complete("--dry-run", "v")).containsExactly("vehicle");
		assertThat(complete("--output", "v")).isEmpty();
		assertThat(complete("--output", "json", "v")).containsExactly("vehicle");
	}

	@Test
	void argumentsAreCompletedByPosition() {
		assertThat(complete("vehicle", "list", "r")).containsExactly("red", "round");
		assertThat(complete("vehicle", "list", "red", "blue", "ro")).containsExactly("round");
		assertThat(complete("ping", "")).isEmpty();
		CommandModule move = (registration) -> registration
			.command(FleetCatalog.handler(CommandSpec.command("move").argument("from", "From")));
		assertThat(complete(FleetCatalog.create(List.of(move)), "move", "a", "b")).isEmpty();
	}

	@Test
	void afterTwoDashesThereAreNoOptionsAndNoCommandWords() {
		assertThat(complete("vehicle", "list", "--", "--")).isEmpty();
		assertThat(complete("vehicle", "list", "--", "r")).containsExactly("red", "round");
		assertThat(complete("--", "v")).isEmpty();
		assertThat(complete("--", "vehicle", "l")).isEmpty();
	}

	@Test
	void whatMakesNoSenseIsPassedOver() {
		assertThat(complete("vehcle", "v")).containsExactly("vehicle");
		assertThat(complete("--nosuch", "v")).containsExactly("vehicle");
		assertThat(complete("vehicle", "list", "-", "r")).containsExactly("red", "round");
	}

	@Test
	void aCompletionThatFailsOffersNothing() {
		CommandModule broken = (registration) -> registration.command(
				FleetCatalog.handler(CommandSpec.command("broken").option(OptionSpec.named("x").completion((typed) -> {
					throw new IllegalStateException("no network");
				}))));
		assertThat(complete(FleetCatalog.create(List.of(broken)), "broken", "--x", "")).isEmpty();
	}

	private List<String> complete(String... words) {
		return complete(FleetCatalog.create(), words);
	}

	private List<String> complete(CommandCatalog catalog, String... words) {
		return candidates(catalog, words).stream().map(Candidate::value).toList();
	}

	private List<Candidate> candidates(String... words) {
		return candidates(FleetCatalog.create(), words);
	}

	private List<Candidate> candidates(CommandCatalog catalog, String... words) {
		List<String> line = Arrays.asList(words);
		return this.completer.complete(catalog.root(), line.subList(0, line.size() - 1), line.get(line.size() - 1));
	}

}
