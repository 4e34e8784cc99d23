package dev.cliengine.command.parse;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.ValueType;

import static org.assertj.core.api.Assertions.assertThat;

class TokenParserTests {

	private final Fleet fleet = new Fleet();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			''                            | ''
			vehicle                       | vehicle
			car                           | vehicle
			vehicle list                  | vehicle:list
			car ls                        | vehicle:list
			vehicle list list             | vehicle:list words=[list]
			vehicle list a b              | vehicle:list words=[a, b]
			vehicle list ''               | vehicle:list words=[]
			vehicle list -                | vehicle:list words=[-]
			vehicle list -- -a --team --  | vehicle:list words=[-a, --team, --]
			vehicle list a -a b           | vehicle:list all=[true] words=[a, b]
			vehicle list -5 -.5 -1e3      | vehicle:list words=[-5, -.5, -1e3]
			digits -5                     | digits five=[true]
			digits -- -5                  | digits words=[-5]
			digits -6 -.5                 | digits words=[-6, -.5]
			digits --number -6            | digits number=[-6]
			""")
	void wordsLeadDownTheTreeAndTheRestArePositional(String line, String expected) {
		assertThat(Fleet.own(this.fleet.line(line))).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			--team a            | team=[a]
			--team=a            | team=[a]
			--team=             | team=[]
			--team ''           | team=[]
			--team=a=b          | team=[a=b]
			--team=-x           | team=[-x]
			--team -            | team=[-]
			--team -5           | team=[-5]
			-t a                | team=[a]
			-ta                 | team=[a]
			-t=a                | team=[a]
			-t=                 | team=[]
			-t==                | team=[=]
			-ab                 | all=[true] brief=[true]
			-abt a              | all=[true] brief=[true] team=[a]
			-abta               | all=[true] brief=[true] team=[a]
			-abt=a              | all=[true] brief=[true] team=[a]
			-tab                | team=[ab]
			-ccc -c --chatty    | chatty=[5]
			-cac                | all=[true] chatty=[2]
			--color             | color=[true]
			--no-color          | color=[false]
			-l a --label=b -lc  | label=[a, b, c]
			-n -5               | limit=[-5]
			-n5                 | limit=[5]
			--ratio -1e3        | ratio=[-1e3]
			--state MOVING      | state=[Moving]
			--state=Parked      | state=[parked]
			-w                  | watch=[1s]
			--watch=5s          | watch=[5s]
			-w=5s               | watch=[5s]
			--watch=            | watch=[]
			-wa                 | all=[true] watch=[1s]
			-w 5s               | watch=[1s] words=[5s]
			-d                  | depth=[9]
			-d 3                | depth=[3]
			-d3                 | depth=[3]
			-d=3                | depth=[3]
			--depth -a          | all=[true] depth=[9]
			--depth -5          | depth=[9] words=[-5]
			--depth ''          | depth=[]
			--depth -- 3        | depth=[9] words=[3]
			""")
	void optionsTakeTheirValueInEveryCustomaryForm(String line, String expected) {
		assertThat(Fleet.given(this.fleet.line("vehicle list " + line).arguments())).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			--output json vehicle list     | output=[json]
			vehicle --output json list     | output=[json]
			vehicle list --output json     | output=[json]
			-ojson vehicle list            | output=[json]
			vehicle list -aojson           | output=[json]
			-o a vehicle -o b list -o c    | output=[c]
			--dry-run vehicle list         | dry_run=[true]
			vehicle list --dry-run=F       | dry_run=[false]
			vehicle list --dry-run x       | dry_run=[true]
			--timeout -5s vehicle list     | timeout=[-5s]
			--timeout -- vehicle list      | timeout=[--]
			--verbose vehicle list         | verbose=[all]
			--verbose=a vehicle list       | verbose=[a]
			vehicle --verbose list         | verbose=[all]
			vehicle --verbose ls           | verbose=[all]
			vehicle --verbose a list       | verbose=[a]
			vehicle list --verbose v1      | verbose=[v1]
			vehicle list --verbose         | verbose=[all]
			vehicle list --verbose -a      | verbose=[all]
			--version                      | version=[true]
			-o json -v                     | output=[json] version=[true]
			--version vehicle delete       | version=[true]
			""")
	void globalOptionsStandBeforeBetweenAndAfterTheWords(String line, String expected) {
		assertThat(Fleet.given(this.fleet.line(line).globals())).isEqualTo(expected);
	}

	@Test
	void aCommandOwnsItsOptionNamesAfterItsWords() {
		ParsedLine line = this.fleet.line("vehicle delete -v why car1");
		assertThat(Fleet.own(line)).isEqualTo("vehicle:delete id=[car1] reason=[why]");
		assertThat(line.globals().flag("version")).isFalse();
	}

	@Test
	void defaultsAreFilledInInTheOrderOfDeclaration() {
		CommandArguments arguments = this.fleet.line("vehicle list --label x").arguments();
		assertThat(arguments.values().keySet()).containsExactly("label", "all", "brief", "chatty", "color", "size");
		assertThat(arguments.values())
			.containsEntry("all",
					new CommandArguments.Value(ValueType.BOOLEAN, List.of("false"), List.of("false"), false))
			.containsEntry("chatty", new CommandArguments.Value(ValueType.INTEGER, List.of("0"), List.of("0"), false))
			.containsEntry("size", new CommandArguments.Value(ValueType.INTEGER, List.of("20"), List.of("20"), false));
		assertThat(this.fleet.line("").globals().values()).containsKeys("help", "version", "dry_run", "verbose")
			.doesNotContainKeys("output", "timeout");
	}

	@Test
	void whatWasTypedIsKeptBesideWhatIsMeant() {
		CommandArguments arguments = this.fleet.line("vehicle list --state MOVING").arguments();
		assertThat(arguments.values()).containsEntry("state",
				new CommandArguments.Value(ValueType.STRING, List.of("MOVING"), List.of("Moving"), true));
	}

	@ParameterizedTest
	@CsvSource({ "true,1 t T TRUE true True", "false,0 f F FALSE false False" })
	void booleansAreReadInTwelveSpellings(String meaning, String spellings) {
		for (String spelling : spellings.split(" ")) {
			ParsedLine line = this.fleet.line("--dry-run=" + spelling);
			assertThat(line.globals().text("dry_run")).isEqualTo(meaning);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			help                          | help
			help vehicle list             | help path=[vehicle, list]
			vehicle help                  | help path=[vehicle]
			car help ls                   | help path=[vehicle, ls]
			vehicle -o x help list        | help path=[vehicle, list]
			own help                      | own:help
			vehicle list help             | vehicle:list words=[help]
			""")
	void helpBelowAGroupIsHelpAboutIt(String line, String expected) {
		assertThat(Fleet.own(this.fleet.line(line))).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			vehicle delete --help                | vehicle:delete
			--help vehicle delete                | vehicle:delete
			vehicle delete -h --nosuch           | vehicle:delete
			vehicle -h lst                       | vehicle
			vehicle delete --help a b c          | vehicle:delete id=[a] note=[b]
			vehicle send --one --two -h          | vehicle:send one=[true] two=[true]
			vehicle delete --schema              | vehicle:delete
			vehicle send --schema --data @x      | vehicle:send data=[@x]
			--version lst                        | ''
			--json --toon --help                 | ''
			""")
	void nothingIsRequiredOrReadWhenHelpIsAskedFor(String line, String expected) {
		assertThat(Fleet.own(this.fleet.line(line))).isEqualTo(expected);
		assertThat(this.fleet.reads).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			vehicle delete --schema=false  | the following required arguments were not provided: --reason <REASON>, <ID>
			vehicle --nosuch --help        | unexpected argument '--nosuch' found
			--schema --nosuch              | unexpected argument '--nosuch' found
			vehicle list --version         | unexpected argument '--version' found
			vehicle -v                     | unexpected argument '-v' found
			""")
	void helpIsAskedForOnlyByWhatStandsBeforeTheProblem(String line, String message) {
		assertThat(this.fleet.error(line)).hasMessage(message);
	}

}
