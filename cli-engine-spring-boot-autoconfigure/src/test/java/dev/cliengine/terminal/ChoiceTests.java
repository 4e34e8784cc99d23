package dev.cliengine.terminal;

import java.util.List;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.cliengine.test.ScriptedPrompter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ChoiceTests {

	private static final List<String> REGIONS = List.of("eu-west", "eu-north", "us", "US-east", "3");

	@ParameterizedTest
	@CsvSource({ "us, us", "US, us", "us-e, US-east", "' EU-W ', eu-west", "2, eu-north", "002, eu-north", "3, 3",
			"1, eu-west", "5, 3" })
	void aNameItsNumberOrItsBeginningIsAnAnswer(String answer, String chosen) {
		assertThat(choose(new ScriptedPrompter(answer), null)).isEqualTo(chosen);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "e", "0", "6", "-1", "99999999999", "ast" })
	void whoAnswersSomethingElseIsAskedAgain(String answer) {
		ScriptedPrompter prompter = new ScriptedPrompter(answer, "us");
		assertThat(choose(prompter, null)).isEqualTo("us");
		assertThat(prompter.questions()).hasSize(2);
	}

	@Test
	void theChoicesAreShownOnceWithNumbers() {
		ScriptedPrompter prompter = new ScriptedPrompter("e", "x\u001b[2J", "", "us");
		choose(prompter, null);
		assertThat(prompter.questions()).containsExactly("""
				Where?
				  1) eu-west
				  2) eu-north
				  3) us
				  4) US-east
				  5) 3
				Number or name:""", "'e' fits 2 of them\nNumber or name:", "'x^[[2J' is none of them\nNumber or name:",
				"Number or name:");
	}

	@Test
	void numbersStandUnderEachOther() {
		ScriptedPrompter prompter = new ScriptedPrompter("j");
		List<String> letters = List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j");
		assertThat(prompter.choice("Which?", letters, null)).isEqualTo("j");
		assertThat(prompter.questions().get(0)).contains("\n   9) i\n  10) j\n");
	}

	@Test
	void anEmptyLineTakesThePreset() {
		ScriptedPrompter prompter = new ScriptedPrompter("");
		assertThat(choose(prompter, "eu-north")).isEqualTo("eu-north");
		assertThat(prompter.questions().get(0)).endsWith("\nNumber or name [eu-north]:");
	}

	@Test
	void aPresetThatIsNoChoiceIsNone() {
		ScriptedPrompter prompter = new ScriptedPrompter("", "us");
		assertThat(choose(prompter, "mars")).isEqualTo("us");
		assertThat(prompter.questions()).hasSize(2).noneMatch((question) -> question.contains("mars"));
	}

	@Test
	void r30AChoiceTakesOneLineAndDrivesNothing() {
		ScriptedPrompter prompter = new ScriptedPrompter("1");
		String hostile = "a\n  2) b\u001b[2J";
		assertThat(prompter.choice("Which?", List.of(hostile, hostile), hostile)).isEqualTo(hostile);
		assertThat(prompter.questions()).containsExactly("Which?\n  1) a   2) b^[[2J\nNumber or name [a   2) b^[[2J]:");
	}

	@Test
	void afterFiveMoreTriesItIsOver() {
		ScriptedPrompter prompter = new ScriptedPrompter("a", "b", "c", "d", "", "f", "us");
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> choose(prompter, null))
			.withMessage("no answer was one of the choices")
			.satisfies((failure) -> assertThat(failure.category()).isEqualTo(ErrorCategory.VALIDATION))
			.satisfies((failure) -> assertThat(failure.fix()).isNotNull());
		assertThat(prompter.questions()).hasSize(6);
	}

	@Test
	void theEndOfTheInputCancelsEvenWithAPreset() {
		ScriptedPrompter prompter = new ScriptedPrompter("nonsense", ScriptedPrompter.END_OF_INPUT);
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> choose(prompter, "us"))
			.satisfies((failure) -> assertThat(failure.category()).isEqualTo(ErrorCategory.CANCELLED));
	}

	@Test
	void withoutChoicesThereIsNothingToAsk() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new ScriptedPrompter("x").choice("Which?", List.of(), null));
	}

	private static String choose(ScriptedPrompter prompter, @Nullable String preset) {
		return prompter.choice("Where?", REGIONS, preset);
	}

}
