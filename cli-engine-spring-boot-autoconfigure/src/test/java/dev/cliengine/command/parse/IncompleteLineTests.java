package dev.cliengine.command.parse;

import java.io.InputStream;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.cliengine.command.ArgumentSpec;
import dev.cliengine.command.CommandCatalog;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandNode;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.Documentation;
import dev.cliengine.command.OptionKind;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.StagePolicy;
import dev.cliengine.core.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class IncompleteLineTests {

	private static final OptionSpec TEAM = OptionSpec.named("team").required().build();

	private static final OptionSpec DEBUG = OptionSpec.named("debug")
		.optionalValue(OptionKind.OPTIONAL_GREEDY, "*")
		.build();

	private final CommandNode root = CommandCatalog.builder(Documentation.of("Moves"), StagePolicy.from(Stage.GA))
		.add((registration) -> registration.command(CommandHandler.of(
				CommandSpec.command("move").argument("from", "").argument("to", "").option(team()).build(),
				(context) -> null)), "test")
		.build()
		.root();

	private final TokenParser parser = new TokenParser("app", new GlobalOptions(List.of(DEBUG), List.of()),
			new FileContentSource(InputStream.nullInputStream()));

	private static OptionSpec.Builder team() {
		return OptionSpec.named("team").required();
	}

	@Test
	void theGapsComeInTheOrderOfErrors() {
		IncompleteLineException refused = refused("move", "a");
		assertThat(refused.line().gaps()).extracting(LineGap::usage).containsExactly("--team <TEAM>", "<TO>");
		assertThat(refused.line().gaps().get(1).argument()).extracting(ArgumentSpec::id).isEqualTo("to");
		assertThat(refused.line().given().texts("from")).containsExactly("a");
		assertThat(refused.getMessage()).endsWith("were not provided: --team <TEAM>, <TO>");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			move --debug              | x  | move x --debug
			move a --debug            | x  | move a x --debug
			--debug move              | x  | --debug move x
			move a                    | -x | move a -- -x
			move a --                 | -x | move a -- -x
			move -- -a                | x  | move -- -a x
			move --debug              | -  | move - --debug
			""", delimiter = '|')
	void anArgumentStandsWhereNoOptionTakesIt(String line, String value, String expected) {
		assertThat(refused(line.split(" ")).line().withArgument(value)).containsExactly(expected.split(" "));
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			move a --debug | x  | move a --debug --team x
			move -- a      | x  | move --team x -- a
			move           | -x | move --team=-x
			move           | '' | move --team=
			""", delimiter = '|')
	void anOptionStandsBeforeTheEndOfOptions(String line, String value, String expected) {
		assertThat(refused(line.split(" ")).line().withOption(TEAM, value)).containsExactly(expected.split(" "));
	}

	@Test
	void whatIsWrongAsWellIsSaidFirst() {
		UsageException refused = catchThrowableOfType(UsageException.class,
				() -> this.parser.parse(this.root, List.of("move", "--nosuch")));
		assertThat(refused).isNotInstanceOf(IncompleteLineException.class);
	}

	private IncompleteLineException refused(String... tokens) {
		return catchThrowableOfType(IncompleteLineException.class, () -> this.parser.parse(this.root, List.of(tokens)));
	}

}
