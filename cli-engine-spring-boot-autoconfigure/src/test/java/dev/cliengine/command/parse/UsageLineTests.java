package dev.cliengine.command.parse;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.cliengine.command.ArgumentSpec;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.OptionRelation.Kind;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.ValueSpec;

import static org.assertj.core.api.Assertions.assertThat;

class UsageLineTests {

	@Test
	void theRootAndGroupsTakeACommand() {
		assertThat(UsageLine.of("fleetctl", Fleet.tree())).isEqualTo("fleetctl [OPTIONS] [COMMAND]");
		assertThat(UsageLine.of("fleetctl", Fleet.group("vehicle", List.of(), List.of())))
			.isEqualTo("fleetctl vehicle [OPTIONS] [COMMAND]");
	}

	@Test
	void aCommandNamesWhatHasToBeGivenAndItsArguments() {
		CommandSpec.Builder command = CommandSpec.command("vehicle list")
			.option(OptionSpec.named("team").required())
			.option(OptionSpec.named("size").required().defaultValue("20"))
			.option(OptionSpec.named("free"))
			.option(OptionSpec.named("all").toggle())
			.option(OptionSpec.named("some"))
			.relation(Kind.EXACTLY_ONE, "all", "some")
			.argument("id", "Which")
			.argument(new ArgumentSpec("words", ValueSpec.labelled("WORDS").build(), false, true, ""));
		assertThat(UsageLine.of("fleetctl", Fleet.command(command)))
			.isEqualTo("fleetctl vehicle list [OPTIONS] --team <TEAM> <--all|--some <SOME>> <ID> [WORDS]...");
	}

}
