package dev.cliengine.command.parse;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.cliengine.command.CommandNode;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.OptionRelation;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.core.ErrorCategory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class UsageErrorTests {

	private final Fleet fleet = new Fleet();

	@ParameterizedTest
	@CsvSource(delimiterString = " | ", quoteCharacter = '~',
			textBlock = """
					--nosuch                              | unexpected argument '--nosuch' found
					--nosuch=5                            | unexpected argument '--nosuch' found
					--=5                                  | unexpected argument '--=5' found
					-x                                    | unexpected argument '-x' found
					-5                                    | unexpected argument '-5' found
					--team x                              | unexpected argument '--team' found
					--nosuch x lst                        | unexpected argument '--nosuch' found
					vehicle list -axb                     | unexpected argument '-x' found
					vehicle list --tea x                  | unexpected argument '--tea' found
					vehicle list --no-all                 | unexpected argument '--no-all' found
					vehicle delete a b c --reason x       | unexpected argument 'c' found
					own help x                            | unexpected argument 'x' found
					digits --number -5                    | a value is required for '--number <NUMBER>' but none was supplied
					vehicle list --team                   | a value is required for '--team <TEAM>' but none was supplied
					vehicle list --team -a                | a value is required for '--team <TEAM>' but none was supplied
					vehicle list --team --                | a value is required for '--team <TEAM>' but none was supplied
					vehicle list -at                      | a value is required for '--team <TEAM>' but none was supplied
					vehicle list --all=x                  | unexpected value 'x' for '--all' found; no more were expected
					vehicle list --no-color=x             | unexpected value 'x' for '--no-color' found; no more were expected
					vehicle list -c=2                     | unexpected value '2' for '--chatty' found; no more were expected
					vehicle list -t a --team=a            | the argument '--team <TEAM>' cannot be used multiple times
					vehicle list -aa                      | the argument '--all' cannot be used multiple times
					vehicle list --color --no-color       | the argument '--color' cannot be used multiple times
					-o a -o b vehicle                     | the argument '--output <FORMAT>' cannot be used multiple times
					vehicle list -n x                     | invalid value 'x' for '--limit <N>': expected a whole number
					vehicle list -n ''                    | invalid value '' for '--limit <N>': expected a whole number
					vehicle list -n ٣                     | invalid value '٣' for '--limit <N>': expected a whole number
					vehicle list -n 9223372036854775808   | invalid value '9223372036854775808' for '--limit <N>': expected a whole number from -9223372036854775808 to 9223372036854775807
					vehicle list --ratio NaN              | invalid value 'NaN' for '--ratio <RATIO>': expected a number
					vehicle list --ratio 0x1p3            | invalid value '0x1p3' for '--ratio <RATIO>': expected a number
					vehicle list --ratio 1e999            | invalid value '1e999' for '--ratio <RATIO>': the number is too large
					--dry-run=yes                         | invalid value 'yes' for '--dry-run[=<BOOL>]': invalid boolean value "yes"
					vehicle list --state x                | invalid value 'x' for '--state <STATE>' [possible values: parked, Moving]
					--json -o x                           | the argument '--json' cannot be used with '--output <FORMAT>'
					-o x --json                           | the argument '--output <FORMAT>' cannot be used with '--json'
					--json vehicle delete --toon          | the argument '--json' cannot be used with '--toon'
					vehicle send --two --one              | the argument '--two' cannot be used with '--one'
					vehicle send                          | the following required arguments were not provided: <--one|--two>
					vehicle send --one --user x           | the following required arguments were not provided: --password <PASSWORD>
					vehicle delete                        | the following required arguments were not provided: --reason <REASON>, <ID>
					vehicle send --one --data - -         | standard input can be read only once, but '--data <DATA>' and '[BODY]' both ask for it
					""")
	void messagesAreOneSentence(String line, String message) {
		UsageException error = this.fleet.error(line);
		assertThat(error).hasMessage(message);
		assertThat(error.category()).isEqualTo(ErrorCategory.USAGE);
		assertThat(error.code()).isEqualTo("USAGE");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			lst              | unknown command "lst" for "fleetctl"
			vehicle lst      | unknown command "lst" for "fleetctl vehicle"
			car lst --nosuch | unknown command "lst" for "fleetctl vehicle"
			vehicle -- list  | unknown command "list" for "fleetctl vehicle"
			-- vehicle       | unknown command "vehicle" for "fleetctl"
			-- help          | unknown command "help" for "fleetctl"
			vehicle -- help  | unknown command "help" for "fleetctl vehicle"
			vehicle -        | unknown command "-" for "fleetctl vehicle"
			vehicle ''       | unknown command "" for "fleetctl vehicle"
			--verbose v1     | unknown command "v1" for "fleetctl"
			""")
	void unknownWordsNameTheGroup(String line, String message) {
		UsageException error = this.fleet.error(line);
		assertThat(error).hasMessage(message);
		assertThat(error.category()).isEqualTo(ErrorCategory.UNKNOWN_COMMAND);
	}

	@Test
	void anUnknownCommandSaysWhatMayHaveBeenMeant() {
		UsageException error = this.fleet.error("vehicle lst");
		assertThat(error.text()).isEqualTo("""
				unknown command "lst" for "fleetctl vehicle"

				  tip: a similar command exists: 'list'

				For more information, try 'fleetctl vehicle --help'.""");
		assertThat(error.fix()).isEqualTo("Did you mean \"list\"?");
	}

	@Test
	void aMistypedAliasIsShownAsItsName() {
		assertThat(this.fleet.error("cars").fix()).isEqualTo("Did you mean \"vehicle\"?");
	}

	@Test
	void severalSimilarCommandsAreListed() {
		CommandNode root = Fleet.group("", List.of(),
				List.of(Fleet.command(CommandSpec.command("start")), Fleet.command(CommandSpec.command("status"))));
		UsageException error = assertThatExceptionOfType(UsageException.class)
			.isThrownBy(() -> this.fleet.parser.parse(root, List.of("sta")))
			.actual();
		assertThat(error.text()).contains("\n  tip: some similar commands exist: 'start', 'status'\n");
		assertThat(error.fix()).isEqualTo("Did you mean \"start\" or \"status\"?");
	}

	@Test
	void withoutATipTheFixPointsToHelp() {
		UsageException error = this.fleet.error("vehicle zzzzzz");
		assertThat(error.text()).isEqualTo("""
				unknown command "zzzzzz" for "fleetctl vehicle"

				For more information, try 'fleetctl vehicle --help'.""");
		assertThat(error.fix()).isEqualTo("Run 'fleetctl vehicle --help' to see what is accepted");
	}

	@Test
	void anUnknownOptionComesWithTipsAndUsage() {
		UsageException error = this.fleet.error("vehicle list --tem=x");
		assertThat(error.text()).isEqualTo("""
				error: unexpected argument '--tem' found

				  tip: a similar argument exists: '--team'
				  tip: to pass '--tem=x' as a value, use '-- --tem=x'

				Usage: fleetctl vehicle list [OPTIONS] [WORDS]...

				For more information, try '--help'.""");
		assertThat(error.fix()).isEqualTo("Did you mean \"--team\"?");
	}

	@Test
	void aLongNameWithOneDashIsRecognised() {
		assertThat(this.fleet.error("-schema").fix()).isEqualTo("Did you mean \"--schema\"?");
	}

	@Test
	void hiddenOptionsAreNotSuggested() {
		assertThat(this.fleet.error("--jso").text()).doesNotContain("tip");
	}

	@Test
	void missingArgumentsStandOnTheirOwnLines() {
		assertThat(this.fleet.error("vehicle delete").text()).isEqualTo("""
				error: the following required arguments were not provided:
				  --reason <REASON>
				  <ID>

				Usage: fleetctl vehicle delete [OPTIONS] --reason <REASON> <ID> [NOTE]

				For more information, try '--help'.""");
	}

	@Test
	void aWrongChoiceListsTheRightOnes() {
		UsageException error = this.fleet.error("vehicle list --state parkd");
		assertThat(error.text()).startsWith("""
				error: invalid value 'parkd' for '--state <STATE>'
				  [possible values: parked, Moving]

				  tip: a similar value exists: 'parked'

				Usage: fleetctl vehicle list""");
	}

	@Test
	void aValueThatLooksLikeAnOptionComesWithTheWayToPassIt() {
		assertThat(this.fleet.error("vehicle list --team -a").fix())
			.isEqualTo("To pass '-a' as a value, use '--team=-a'");
	}

	@Test
	void lineEndsInTokensAreEscapedAndLongTokensCut() {
		UsageException error = this.fleet.refused("a\nb\r" + "x".repeat(5000));
		assertThat(error.getMessage()).startsWith("unknown command \"a\\nb\\rxxx").endsWith("x…\" for \"fleetctl\"");
		assertThat(error.getMessage()).hasSizeLessThan(240);
		assertThat(error.text().lines()).hasSize(3);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			--nosuch --output json                    | output=[json]
			--output json --nosuch                    | output=[json]
			lst --json                                | json=[true]
			--output --json                           | json=[true]
			--nosuch x vehicle lst -ojson             | output=[json]
			vehicle list -n x --output=json           | output=[json]
			vehicle list -n x -n y -o json            | output=[json]
			--nosuch -o a -o b                        | output=[a]
			--dry-run=x -o json                       | output=[json]
			--nosuch vehicle delete -v --json         | json=[true]
			vehicle delete --output json              | output=[json]
			--nosuch -- --json                        | ''
			--json --toon                             | json=[true] toon=[true]
			""")
	void globalOptionsAreFoundOnBothSidesOfTheProblem(String line, String expected) {
		assertThat(Fleet.given(this.fleet.error(line).globals())).isEqualTo(expected);
	}

	@Test
	void globalOptionsMustNotContradictEachOther() {
		OptionSpec one = OptionSpec.named("one").alias("x").build();
		OptionSpec other = OptionSpec.named("other").alias("x").build();
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new GlobalOptions(List.of(one), List.of(other), List.of()))
			.withMessage("Two global options are named -x");
		assertThatIllegalArgumentException().isThrownBy(() -> new GlobalOptions(List.of(one, one), List.of()))
			.withMessage("Two global options have the id 'one'");
		List<OptionRelation> relations = List
			.of(new OptionRelation(OptionRelation.Kind.AT_MOST_ONE, List.of("one", "none")));
		assertThatIllegalArgumentException().isThrownBy(() -> new GlobalOptions(List.of(one), relations))
			.withMessage("A relation names an unknown global option: [one, none]");
	}

}
