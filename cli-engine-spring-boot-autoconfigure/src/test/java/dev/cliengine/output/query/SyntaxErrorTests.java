package dev.cliengine.output.query;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Tests for what {@link JmesPath#compile} says about wrong expressions.
 */
class SyntaxErrorTests {

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
			foo.              ; unexpected end at column 5
			foo[              ; unexpected end at column 5
			foo)              ; unexpected ")" at column 4
			foo bar           ; unexpected "bar" at column 5
			a ||| b           ; unexpected "|" at column 5
			[?a=b]            ; unexpected "=" at column 4
			foo.#x            ; unexpected "#" at column 5
			a == 'x           ; the text that begins here is never closed, or has a wrong escape at column 6
			'\\\\' x          ; unexpected "x" at column 6
			'😀' x            ; unexpected "x" at column 5
			foo[1:2:0]        ; invalid value 0 for step size at column 9
			foo[99999999999]  ; a number in it is too large at column 5
			nope(@)           ; unknown function "nope" at column 1
			a | length(@, @)  ; invalid arity calling "length" (expected 1 but was 2) at column 5
			&foo              ; unexpected "&" at column 1
			`01`              ; unexpected "1" at column 3
			""")
	void theMessageSaysWhatIsWrongAndWhere(String expression, String reason) {
		CliException failure = failure(expression);
		assertThat(failure).hasMessage("expr: invalid JMESPath query: " + reason);
		assertThat(failure.category()).isEqualTo(ErrorCategory.VALIDATION);
	}

	@Test
	void theCaretStandsBelowThePlace() {
		assertThat(failure("status == 'a' &&& b").fix()).isEqualTo("""
				Correct --filter
				  status == 'a' &&& b
				                  ^""");
	}

	@Test
	void theCaretStandsBehindAnExpressionThatEndsTooEarly() {
		assertThat(failure("  foo.\n").fix()).isEqualTo("Correct --filter\n  foo.\n      ^");
	}

	@Test
	void wideCharactersBeforeTheCaretCountTwice() {
		assertThat(failure("'漢字' x").fix()).isEqualTo("Correct --filter\n  '漢字' x\n         ^");
	}

	@Test
	void controlCharactersAndLineBreaksKeepTheExpressionOnOneLine() {
		assertThat(failure("a\n\u001b b").fix()).isEqualTo("Correct --filter\n  a ^[ b\n    ^");
		assertThat(failure("a\n b")).hasMessage("expr: invalid JMESPath query: unexpected \"b\" at column 4");
	}

	@Test
	void aLongExpressionIsCutAroundThePlace() {
		String fix = failure("a || ".repeat(40) + ")" + " || a".repeat(40)).fix();
		String[] lines = String.valueOf(fix).split("\n");
		assertThat(lines).hasSize(3);
		assertThat(lines[1]).hasSizeLessThan(75).startsWith("  …").endsWith("…");
		assertThat(lines[1].charAt(lines[2].indexOf('^'))).isEqualTo(')');
	}

	@Test
	void aPlaceThatCannotBeKnownIsNotInvented() {
		CliException failure = failure("'a\nb' c");
		assertThat(failure).hasMessage("expr: invalid JMESPath query: its syntax is wrong");
		assertThat(failure.fix()).isEqualTo("Correct --filter");
	}

	@Test
	void similarFunctionsAreOffered() {
		assertThat(failure("lenght(@)").fix()).isEqualTo("Did you mean length?\n  lenght(@)\n  ^");
		assertThat(failure("qqqqqq(@)").fix()).startsWith("The functions are abs, avg,");
	}

	@Test
	void nothingIsNoExpression() {
		assertThat(failure(" ")).hasMessage("expr: invalid JMESPath query: it is empty");
	}

	private static CliException failure(String expression) {
		CliException failure = catchThrowableOfType(CliException.class, () -> JmesPath.compile(expression, "--filter"));
		assertThat(failure).as(expression).isNotNull();
		return failure;
	}

}
