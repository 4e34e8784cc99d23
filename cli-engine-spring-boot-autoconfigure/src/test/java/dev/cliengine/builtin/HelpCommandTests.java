package dev.cliengine.builtin;

import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.cliengine.command.CommandNode;
import dev.cliengine.command.FleetCatalog;
import dev.cliengine.command.help.HelpText;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.core.CliException;
import dev.cliengine.core.CommandPath;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.middleware.PlainText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class HelpCommandTests {

	private final BuiltinCalls calls = new BuiltinCalls();

	@ParameterizedTest
	@CsvSource({ "help, ''", "help vehicle, vehicle", "help vehicle list, vehicle list", "help car ls, vehicle list",
			"help vehicle nonsense, vehicle", "help vehicle list more, vehicle list", "help depot, depot",
			"help vehicle probe, vehicle probe", "help help, help", "vehicle help, vehicle",
			"vehicle help list, vehicle list", "help --output json vehicle, vehicle" })
	void helpIsTheTextOfWhereTheWordsLead(String line, String path) throws Exception {
		CommandNode node = this.calls.catalog.find(CommandPath.parse(path)).orElseThrow();
		String text = new HelpText(FleetCatalog.APPLICATION, FleetCatalog.GLOBALS).of(node);
		assertThat(this.calls.run(line.split(" "))).isEqualTo(new PlainText(text));
	}

	@Test
	void anUnknownFirstWordIsAnUnknownCommand() {
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> this.calls.run("help", "nope"))
			.withMessage("unknown command \"nope\" — run 'fleetctl help' for available commands")
			.satisfies((failure) -> {
				assertThat(failure.category()).isEqualTo(ErrorCategory.UNKNOWN_COMMAND);
				assertThat(failure.fix()).isNull();
			});
	}

	@Test
	void aCommandThatMayHaveBeenMeantIsNamed() {
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> this.calls.run("help", "vehcle", "list"))
			.satisfies((failure) -> assertThat(failure.fix()).isEqualTo("Did you mean \"vehicle\"?"));
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> this.calls.run("help", "depo"))
			.satisfies((failure) -> assertThat(failure.fix()).isNull());
	}

	@Test
	void helpNeedsNoCredentialAndStandsFirstButIsNotListed() {
		CommandNode help = this.calls.catalog.find(CommandPath.parse("help")).orElseThrow();
		assertThat(Objects.requireNonNull(help.handler()).spec().builtIn()).isTrue();
		assertThat(Objects.requireNonNull(help.handler()).spec().metadata().auth()).isEqualTo(AuthRequirement.NONE);
		assertThat(help.category()).isEmpty();
		assertThat(this.calls.catalog.root().children()).extracting(CommandNode::name)
			.containsExactly("help", "tree", "search", "guide", "vehicle", "depot", "ping", "version", "flags");
	}

	@Test
	void wordsAreCompleted() {
		CommandNode help = this.calls.catalog.find(CommandPath.parse("help")).orElseThrow();
		assertThat(help.syntax().arguments().get(0).value().completion().complete("v"))
			.isEqualTo(List.of("vehicle", "version"));
	}

}
