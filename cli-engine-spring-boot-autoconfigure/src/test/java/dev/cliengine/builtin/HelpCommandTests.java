package dev.cliengine.builtin;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.cliengine.command.CommandCatalog;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandNode;
import dev.cliengine.command.FleetCatalog;
import dev.cliengine.command.GivenContext;
import dev.cliengine.command.alias.Aliases;
import dev.cliengine.command.help.HelpText;
import dev.cliengine.command.parse.FileContentSource;
import dev.cliengine.command.parse.ParsedLine;
import dev.cliengine.command.parse.TokenParser;
import dev.cliengine.config.ConfigFiles;
import dev.cliengine.config.ConfigLayout;
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
	void theHelpOfAnAliasIsThatOfItsCommand(@TempDir Path directory) throws Exception {
		Files.writeString(directory.resolve("config.toml"), "[aliases]\nw = \"vehicle list --team $1\"\n");
		TokenParser parser = new TokenParser("fleetctl", FleetCatalog.GLOBALS,
				new FileContentSource(InputStream.nullInputStream()));
		ConfigFiles files = new ConfigFiles(ConfigLayout.toml(() -> directory), (line) -> {
		});
		HelpText text = new HelpText(FleetCatalog.APPLICATION, FleetCatalog.GLOBALS);
		HelpCommand help = new HelpCommand(FleetCatalog.APPLICATION,
				new CommandLookup(FleetCatalog.APPLICATION, () -> this.calls.catalog), text,
				new Aliases(files, parser, (line) -> {
				}));
		CommandCatalog catalog = FleetCatalog.create(List.of(help));
		CommandHandler handler = Objects
			.requireNonNull(catalog.find(CommandPath.parse("help")).orElseThrow().handler());
		CommandNode target = catalog.find(CommandPath.parse("vehicle list")).orElseThrow();
		ParsedLine line = parser.parse(catalog.root(), List.of("help", "w", "x"));
		assertThat(handler.handle(new GivenContext(line.node().path(), line.arguments())))
			.isEqualTo(new PlainText(text.of(target)));
		ParsedLine unknown = parser.parse(catalog.root(), List.of("help", "x"));
		assertThatExceptionOfType(CliException.class)
			.isThrownBy(() -> handler.handle(new GivenContext(unknown.node().path(), unknown.arguments())))
			.withMessageStartingWith("unknown command \"x\"");
	}

	@Test
	void wordsAreCompleted() {
		CommandNode help = this.calls.catalog.find(CommandPath.parse("help")).orElseThrow();
		assertThat(help.syntax().arguments().get(0).value().completion().complete("v"))
			.isEqualTo(List.of("vehicle", "version"));
	}

}
