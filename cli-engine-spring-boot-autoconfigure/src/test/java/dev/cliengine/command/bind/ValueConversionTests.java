package dev.cliengine.command.bind;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import dev.cliengine.command.InputSource;
import dev.cliengine.command.ValueType;
import dev.cliengine.command.annotation.CliArgument;
import dev.cliengine.command.annotation.CliCommand;
import dev.cliengine.command.annotation.CliOption;
import dev.cliengine.command.annotation.CommandModule;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * What arrives in a method for what was typed.
 */
class ValueConversionTests {

	private final Caller caller = new Caller(new Values());

	@Test
	void textIsNotTouched() throws Exception {
		assertThat(this.caller.run("text", "--value", " a,b ")).isEqualTo(" a,b ");
		assertThat(this.caller.run("text", "--value=")).isEqualTo("");
		assertThat(this.caller.conversions).hasValue(0);
	}

	@Test
	void numbersOfEveryWidthAreConverted() throws Exception {
		assertThat(this.caller.run("numbers", "1", "2", "3", "-4", "5.5", "6.25", "7.125", "8"))
			.isEqualTo("1 2 3 -4 5.5 6.25 7.125 8");
	}

	@Test
	void aNumberThatDoesNotFitItsTypeIsAUsageError() {
		CliException failure = this.caller.refused("numbers", "1", "99999", "3", "4", "5", "6", "7", "8");
		assertThat(failure.category()).isEqualTo(ErrorCategory.USAGE);
		assertThat(failure).hasMessageStartingWith("invalid value '99999' for 'B': ").hasMessageContaining("range");
	}

	@Test
	void numbersHaveTheJsonTypeOfTheirClass() {
		assertThat(this.caller.spec("numbers").syntax().arguments()).extracting((argument) -> argument.value().type())
			.containsExactly(ValueType.INTEGER, ValueType.INTEGER, ValueType.INTEGER, ValueType.INTEGER,
					ValueType.NUMBER, ValueType.NUMBER, ValueType.NUMBER, ValueType.STRING);
	}

	@Test
	void switchesAreFalseUntilGiven() throws Exception {
		assertThat(this.caller.run("switches")).isEqualTo("false false true 0");
		assertThat(this.caller.run("switches", "--all", "--boxed", "--no-color", "--loud", "--loud"))
			.isEqualTo("true true false 2");
	}

	@Test
	void enumsAreTypedAsWordsInAnyCase() throws Exception {
		assertThat(this.caller.run("state", "--state", "in-transit")).isEqualTo(State.IN_TRANSIT);
		assertThat(this.caller.run("state", "--state", "PARKED")).isEqualTo(State.PARKED);
		assertThat(this.caller.run("state")).isEqualTo(State.PARKED);
		assertThat(this.caller.run("state", "--fallback")).isEqualTo(State.IN_TRANSIT);
		assertThat(this.caller.spec("state").syntax().options().get(0).value().defaultValue()).isEqualTo("parked");
		assertThat(this.caller.spec("state").syntax().options().get(0).value().choices()).containsExactly("parked",
				"in-transit");
		assertThat(this.caller.conversions).hasValue(0);
	}

	@Test
	void anUnknownEnumWordIsRefusedWithTheChoices() {
		CliException failure = this.caller.refused("state", "--state", "parkd");
		assertThat(failure.category()).isEqualTo(ErrorCategory.USAGE);
		assertThat(failure).hasMessageContaining("parked, in-transit");
		assertThat(failure.fix()).isEqualTo("Did you mean \"parked\"?");
	}

	@Test
	void choicesOfAnEnumMayBeSpelledAsInJava() throws Exception {
		assertThat(this.caller.run("chosen", "--state", "in_transit")).isEqualTo(State.IN_TRANSIT);
		assertThat(this.caller.run("chosen")).isEqualTo(State.PARKED);
	}

	@Test
	void collectionsAndArraysTakeEveryValue() throws Exception {
		assertThat(this.caller.run("many", "--list", "a,b", "--list", "c")).isEqualTo("[a,b, c] [] [] [] []");
		assertThat(this.caller.run("many", "--set", "b", "--set", "a", "--set", "b")).isEqualTo("[] [b, a] [] [] []");
		assertThat(this.caller.run("many", "--sorted", "10", "--sorted", "9")).isEqualTo("[] [] [9, 10] [] []");
		assertThat(this.caller.run("many", "--ints", "2", "--ints", "-1")).isEqualTo("[] [] [] [2, -1] []");
		assertThat(this.caller.run("many", "in-transit", "parked")).isEqualTo("[] [] [] [] [IN_TRANSIT, PARKED]");
	}

	@Test
	void optionalsAreEmptyUntilGiven() throws Exception {
		assertThat(this.caller.run("optional")).isEqualTo("Optional.empty Optional.empty Optional.empty");
		assertThat(this.caller.run("optional", "--text", "a", "--number", "7", "parked"))
			.isEqualTo("Optional[a] Optional[7] Optional[PARKED]");
	}

	@Test
	void nullableParametersAreNullUntilGiven() throws Exception {
		assertThat(this.caller.run("nullable")).isEqualTo("null null null");
		assertThat(this.caller.run("nullable", "--text", "a", "--number", "7", "x")).isEqualTo("a 7 x");
	}

	@Test
	void javaTypesGoThroughTheConversionService() throws Exception {
		assertThat(this.caller.run("converted", "--wait", "90s", "--day", "2026-05-18", "--id",
				"a3f1c2d4-0000-4000-8000-000000000001"))
			.isEqualTo("PT1M30S 2026-05-18 a3f1c2d4-0000-4000-8000-000000000001");
	}

	@Test
	void pathsAreTakenAsTyped() throws Exception {
		assertThat(this.caller.run("path", "a dir/file.txt")).isEqualTo(Path.of("a dir/file.txt"));
		assertThat(this.caller.run("path", "classpath:x")).isEqualTo(Path.of("classpath:x"));
	}

	@Test
	void aPathNoSystemAcceptsIsAUsageError() {
		CliException failure = this.caller.refused("path", "a\0b");
		assertThat(failure.category()).isEqualTo(ErrorCategory.USAGE);
	}

	@Test
	void secretsArriveAsCharactersOrBytes() throws Exception {
		assertThat(this.caller.run("secrets", "--pin", "a,b", "--raw", "ä,1")).isEqualTo("a,b ä,1");
	}

	@Test
	void inputIsOpenedByTheMethod() throws Exception {
		assertThat(this.caller.run("input", "-")).isEqualTo("- holds <->");
	}

	@Test
	void contentIsReadBeforeItIsConverted() throws Exception {
		assertThat(this.caller.run("content", "@notes.txt")).isEqualTo("content of notes.txt");
		assertThat(this.caller.run("content", "-")).isEqualTo("standard input");
		assertThat(this.caller.run("content", "@@ann")).isEqualTo("@ann");
	}

	@Test
	void aFailedConversionNamesTheValueAndTheOption() {
		CliException failure = this.caller.refused("converted", "--wait", "soon", "--day", "2026-05-18", "--id", "x");
		assertThat(failure.category()).isEqualTo(ErrorCategory.USAGE);
		assertThat(failure).hasMessageStartingWith("invalid value 'soon' for '--wait': ");
	}

	@Test
	void aLongValueIsCutInTheMessage() {
		CliException failure = this.caller.refused("converted", "--wait", "x".repeat(5000), "--day", "d", "--id", "i");
		assertThat(failure.getMessage()).contains("x".repeat(200) + "…'").doesNotContain("x".repeat(201));
	}

	@Test
	void theMessageIsOneLine() {
		CliException failure = this.caller.refused("converted", "--wait", "a\nb\u001b[31m", "--day", "d", "--id", "i");
		assertThat(failure.getMessage()).doesNotContain("\n");
	}

	@Test
	void aTypeNothingConvertsToSaysWhatToDeclare() {
		assertThatIllegalStateException().isThrownBy(() -> this.caller.run("strange", "x"))
			.withMessageContaining("VALUE")
			.withMessageContaining("declare a Converter<String, Strange> bean");
	}

	@Test
	void aConversionServiceIsBuiltAtMostOnce() throws Exception {
		this.caller.run("path", "a");
		this.caller.run("numbers", "1", "2", "3", "4", "5", "6", "7", "8");
		assertThat(this.caller.conversions).hasValue(1);
	}

	enum State {

		PARKED, IN_TRANSIT

	}

	record Strange(int a, int b) {
	}

	@CommandModule
	static class Values {

		@CliCommand(description = "")
		String text(@CliOption String value) {
			return value;
		}

		@CliCommand(description = "")
		String numbers(@CliArgument byte a, @CliArgument short b, @CliArgument int c, @CliArgument long d,
				@CliArgument float e, @CliArgument double f, @CliArgument BigDecimal g, @CliArgument BigInteger h) {
			return a + " " + b + " " + c + " " + d + " " + e + " " + f + " " + g + " " + h;
		}

		@CliCommand(description = "")
		String switches(@CliOption boolean all, @CliOption Boolean boxed,
				@CliOption(negatable = true, defaultValue = "true") boolean color,
				@CliOption(counter = true) int loud) {
			return all + " " + boxed + " " + color + " " + loud;
		}

		@CliCommand(description = "")
		State state(@CliOption(defaultValue = "PARKED") State state,
				@CliOption(missingValue = "IN_TRANSIT") @Nullable State fallback) {
			return (fallback != null) ? fallback : state;
		}

		@CliCommand(description = "")
		State chosen(@CliOption(choices = { "PARKED", "IN_TRANSIT" }, defaultValue = "PARKED") State state) {
			return state;
		}

		@CliCommand(description = "")
		String many(@CliOption List<String> list, @CliOption Set<String> set, @CliOption SortedSet<Integer> sorted,
				@CliOption int[] ints, @CliArgument State[] states) {
			return list + " " + set + " " + sorted + " " + Arrays.toString(ints) + " " + Arrays.toString(states);
		}

		@CliCommand(description = "")
		String optional(@CliOption Optional<String> text, @CliOption Optional<Integer> number,
				@CliArgument Optional<State> state) {
			return text + " " + number + " " + state;
		}

		@CliCommand(description = "")
		String nullable(@CliOption @Nullable String text, @CliOption @Nullable Long number,
				@CliArgument @Nullable String word) {
			return text + " " + number + " " + word;
		}

		@CliCommand(description = "")
		String converted(@CliOption Duration wait, @CliOption LocalDate day, @CliOption UUID id) {
			return wait + " " + day + " " + id;
		}

		@CliCommand(description = "")
		Path path(@CliArgument Path file) {
			return file;
		}

		@CliCommand(description = "")
		String secrets(@CliOption char[] pin, @CliOption byte[] raw) {
			return new String(pin) + " " + new String(raw, StandardCharsets.UTF_8);
		}

		@CliCommand(description = "")
		String input(@CliArgument InputSource source) throws IOException {
			try (InputStream stream = source.open()) {
				return source + " holds " + new String(stream.readAllBytes(), StandardCharsets.UTF_8);
			}
		}

		@CliCommand(description = "")
		String content(@CliArgument(content = true) String text) {
			return text;
		}

		@CliCommand(description = "")
		Strange strange(@CliArgument Strange value) {
			return value;
		}

	}

}
