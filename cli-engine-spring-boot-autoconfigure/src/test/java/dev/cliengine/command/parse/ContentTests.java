package dev.cliengine.command.parse;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.ValueType;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ContentTests {

	private final Fleet fleet = new Fleet();

	@Test
	void aFileStandsForWhatItHoldsAndTheNameIsKept() {
		CommandArguments arguments = this.fleet.withFile("a.json", "{}\n")
			.line("vehicle send --one --data @a.json")
			.arguments();
		assertThat(arguments.values()).containsEntry("data",
				new CommandArguments.Value(ValueType.STRING, List.of("@a.json"), List.of("{}\n"), true));
	}

	@Test
	void aDashStandsForStandardInput() {
		ParsedLine line = this.fleet.withInput("text").line("vehicle send --one -");
		assertThat(Fleet.own(line)).isEqualTo("vehicle:send body=[text] one=[true]");
	}

	@Test
	void twoAtSignsStandForOne() {
		ParsedLine line = this.fleet.line("vehicle send --one --data @@a @@");
		assertThat(Fleet.own(line)).isEqualTo("vehicle:send body=[@] data=[@a] one=[true]");
		assertThat(this.fleet.reads).isEmpty();
	}

	@Test
	void contentIsCheckedLikeAnyValue() {
		assertThat(Fleet.own(this.fleet.withFile("n", "5").line("vehicle send --one --count @n")))
			.contains("count=[5]");
		assertThat(this.fleet.withFile("n", "five").error("vehicle send --one --count @n"))
			.hasMessage("invalid value 'five' for '--count <COUNT>': expected a whole number");
	}

	@ParameterizedTest
	@ValueSource(strings = { "vehicle send --data @a", "vehicle send --one --data @a --nosuch",
			"vehicle send --one --data @a x y", "vehicle send --one --data @a --json --toon",
			"vehicle send --one --data - --count -", "vehicle send --one --data @a --count x" })
	void nothingIsReadForALineThatIsWrongElsewhere(String line) {
		this.fleet.error(line);
		assertThat(this.fleet.reads).isEmpty();
	}

	@Test
	void aFailureToReadKeepsItsCategoryAndTheGlobalOptions() {
		CliException failure = CliException.category(ErrorCategory.NOT_FOUND)
			.fix("Look again")
			.message("file 'x' does not exist");
		TokenParser parser = new TokenParser("fleetctl", Fleet.GLOBALS, new ContentSource() {

			@Override
			public String file(String path) {
				throw failure;
			}

			@Override
			public String standardInput() {
				throw failure;
			}

		});
		assertThatExceptionOfType(UsageException.class)
			.isThrownBy(() -> parser.parse(Fleet.tree(), List.of("vehicle", "send", "--one", "--data", "@x", "--json")))
			.withMessage("file 'x' does not exist")
			.satisfies((error) -> {
				assertThat(error.category()).isEqualTo(ErrorCategory.NOT_FOUND);
				assertThat(error.fix()).isEqualTo("Look again");
				assertThat(error.text()).isEqualTo("error: file 'x' does not exist\n\n  tip: Look again");
				assertThat(error.globals().flag("json")).isTrue();
				assertThat(error).hasSuppressedException(failure);
			});
	}

}
