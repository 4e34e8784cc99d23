package dev.cliengine.completion;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.CommandCatalog;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.Documentation;
import dev.cliengine.command.FleetCatalog;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.StagePolicy;
import dev.cliengine.command.ValueCompletion;
import dev.cliengine.core.Stage;

import static org.assertj.core.api.Assertions.assertThat;

/** Values that depend on what else is on the line. */
class LineContextTests {

	private final CommandCatalog catalog = CommandCatalog.builder(Documentation.of("Fleet"), StagePolicy.from(Stage.GA))
		.add((registration) -> registration.command(CommandHandler.of(command(), (context) -> "x")), "test")
		.build();

	@Test
	void theyKnowArgumentsAndOptionsBeforeThem() {
		assertThat(complete("park", "van", "--team=red", "--yes", "--state", "new", "--bay", ""))
			.containsExactly("vehicle=[van] team=[red] state=[new] bay=[]");
		assertThat(complete("park", "--bay=")).containsExactly("--bay=vehicle=[] team=[] state=[] bay=[]");
		assertThat(complete("park", "--bay", "1", "van", "--bay", ""))
			.containsExactly("vehicle=[van] team=[] state=[] bay=[1]");
	}

	private List<String> complete(String... words) {
		List<String> all = List.of(words);
		return new LineCompleter(FleetCatalog.GLOBALS)
			.complete(this.catalog.root(), all.subList(0, all.size() - 1), all.get(all.size() - 1))
			.stream()
			.map(Candidate::value)
			.toList();
	}

	private static CommandSpec command() {
		return CommandSpec.command("park")
			.argument("vehicle", "Which one")
			.option(OptionSpec.named("team"))
			.option(OptionSpec.named("state"))
			.option(OptionSpec.named("bay").completion(new Bays()))
			.build();
	}

	/** Offers what it was told. */
	private static final class Bays implements ValueCompletion {

		@Override
		public List<String> complete(String typed) {
			throw new AssertionError("The line is known");
		}

		@Override
		public List<String> complete(String typed, CommandArguments line) {
			StringBuilder text = new StringBuilder();
			for (String id : List.of("vehicle", "team", "state", "bay")) {
				text.append(' ').append(id).append('=').append(line.texts(id));
			}
			return List.of(text.substring(1));
		}

	}

}
