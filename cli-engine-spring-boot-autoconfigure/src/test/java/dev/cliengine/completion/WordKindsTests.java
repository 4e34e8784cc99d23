package dev.cliengine.completion;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.cliengine.command.CommandCatalog;
import dev.cliengine.command.CommandModule;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.FleetCatalog;
import dev.cliengine.command.OptionSpec;

import static dev.cliengine.completion.WordKind.COMMAND;
import static dev.cliengine.completion.WordKind.OPTION;
import static dev.cliengine.completion.WordKind.OTHER;
import static dev.cliengine.completion.WordKind.UNKNOWN_COMMAND;
import static dev.cliengine.completion.WordKind.UNKNOWN_OPTION;
import static dev.cliengine.completion.WordKind.VALUE;
import static org.assertj.core.api.Assertions.assertThat;

/** What the words of a typed line are, and what it still wants. */
class WordKindsTests {

	private static final CommandModule MOVE = (registration) -> registration
		.command(FleetCatalog.handler(CommandSpec.command("move")
			.option(OptionSpec.named("to").required())
			.argument("from", "From")
			.argument("by", "By")));

	private final LineCompleter completer = new LineCompleter(FleetCatalog.GLOBALS);

	@Test
	void commandsOptionsAndValuesAreToldApart() {
		assertThat(kinds("vehicle", "list", "--team", "web", "red", "-o", "json", "--", "--x")).containsExactly(COMMAND,
				COMMAND, OPTION, VALUE, OTHER, OPTION, VALUE, OPTION, OTHER);
		assertThat(kinds("car", "list", "--state=parked", "-tweb", "-5")).containsExactly(COMMAND, COMMAND, OPTION,
				OPTION, OTHER);
		assertThat(kinds("vehicle", "help", "delete")).containsExactly(COMMAND, COMMAND, COMMAND);
	}

	@Test
	void whatIsUnknownIsToldOnce() {
		assertThat(kinds("vehcle", "lst", "--nosuch")).containsExactly(UNKNOWN_COMMAND, OTHER, OTHER);
		assertThat(kinds("vehicle", "nosuch")).containsExactly(COMMAND, UNKNOWN_COMMAND);
		assertThat(kinds("vehicle", "list", "--nosuch", "-Z", "red")).containsExactly(COMMAND, COMMAND, UNKNOWN_OPTION,
				UNKNOWN_OPTION, OTHER);
		assertThat(kinds("vehicle", "--version")).containsExactly(COMMAND, UNKNOWN_OPTION);
	}

	@Test
	void aWordThatMayGoOnIsNotUnknownYet() {
		CommandCatalog catalog = FleetCatalog.create();
		assertThat(this.completer.kinds(catalog.root(), List.of("vehi"), true)).containsExactly(OTHER);
		assertThat(this.completer.kinds(catalog.root(), List.of("vehi"), false)).containsExactly(UNKNOWN_COMMAND);
		assertThat(this.completer.kinds(catalog.root(), List.of("x"), true)).containsExactly(UNKNOWN_COMMAND);
		assertThat(this.completer.kinds(catalog.root(), List.of("vehicle", "list", "--te"), true))
			.containsExactly(COMMAND, COMMAND, OTHER);
	}

	@Test
	void aLineWantsWhatIsRequiredAndWhatMayFollow() {
		assertThat(tail("move")).isEqualTo("--to <TO> <FROM> <BY>");
		assertThat(tail("move", "here", "--to", "x")).isEqualTo("<BY>");
		assertThat(tail("move", "here", "--to")).isEqualTo("<TO>");
		assertThat(tail("move", "here", "there", "--to=x")).isEmpty();
		assertThat(tail("vehicle")).isEqualTo("<COMMAND>");
		assertThat(tail("vehicle", "list", "red")).endsWith("]...");
	}

	@Test
	void aLineThatIsNotUnderstoodWantsNothing() {
		assertThat(tail()).isEmpty();
		assertThat(tail("nosuch")).isEmpty();
		assertThat(tail("vehicle", "nosuch")).isEmpty();
		assertThat(tail("move", "--nosuch")).isEmpty();
	}

	private List<WordKind> kinds(String... words) {
		return this.completer.kinds(FleetCatalog.create().root(), List.of(words), false);
	}

	private String tail(String... words) {
		return this.completer.usageTail(FleetCatalog.create(List.of(MOVE)).root(), List.of(words));
	}

}
