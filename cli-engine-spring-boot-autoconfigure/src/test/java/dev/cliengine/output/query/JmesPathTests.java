package dev.cliengine.output.query;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.output.JsonText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link JmesPath} beyond the compliance suite.
 */
class JmesPathTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			sum([`10`, `20`, `30`])                        | 60.0
			avg([`10`, `20`])                              | 15.0
			length('abc')                                  | 3
			length('a😀')                                  | 2
			length(@)                                      | 0
			abs(`-7`)                                      | 7
			abs(`-7.50`)                                   | 7.50
			abs(`-90071992547409931234567890`)             | 90071992547409931234567890
			ceil(`1.2`)                                    | 2
			floor(`-1.2`)                                  | -2
			floor(`90071992547409931234567890.5`)          | 90071992547409931234567890
			ceil(`1e-999999`)                              | 1
			floor(`-1e-999999`)                            | -1
			ceil(`0.0`)                                    | 0
			to_number('12345678901234567890123')           | 12345678901234567890123
			to_number('1d')                                | null
			to_number('NaN')                               | null
			to_number(' 1')                                | null
			to_string(`{"b": 1, "a": [true, null]}`)       | "{\\"a\\":[true,null],\\"b\\":1}"
			to_string(sum([`60`]))                         | "60.0"
			contains([`1`], `1.0`)                         | true
			contains('a1', `1`)                            | false
			reverse('a😀')                                 | "😀a"
			sort(['😀', '\uFF5E'])                         | ["\uFF5E","😀"]
			'C:\\\\new'                                    | "C:\\\\\\\\new"
			'it\\'s'                                       | "it's"
			`[1, 2, 3]`[::2147483647]                      | [1]
			`[1, 2, 3]`[::-2147483648]                     | [3]
			`[1, 2, 3]`[-2147483648:2147483647]            | [1,2,3]
			nothing                                        | null
			""")
	void answers(String expression, String answer) {
		JsonNode value = JmesPath.compile(expression, "--expr").search(Trees.of("{}"));
		assertThat(JsonText.compact().text(value)).isEqualTo(answer);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			9007199254740993     | ==  | 9007199254740992     | false
			9007199254740993     | >   | 9007199254740992     | true
			1                    | ==  | 1.0                  | true
			0.1                  | ==  | 0.10                 | true
			1e400                | >   | 1e399                | true
			0.10000000000000000001 | > | 0.1                  | true
			-0.0                 | ==  | 0                    | true
			18446744073709551616 | !=  | 18446744073709551617 | true
			1e999999             | >   | 1                    | true
			1e-999999            | >   | 0                    | true
			""")
	void numbersAreComparedExactly(String left, String operator, String right, boolean answer) {
		JmesPath expression = JmesPath.compile("a " + operator + " `" + right + "`", "--filter");
		assertThat(expression.matches(Trees.exact("{\"a\":" + left + "}"))).isEqualTo(answer);
	}

	@Test
	void binaryFractionsAreTheNumbersTheyArePrintedAs() {
		JsonNodeFactory nodes = JsonNodeFactory.instance;
		JmesPath expression = JmesPath.compile("[0] == `0.1` && [1] == `0.1` && [0] == [1] && [2] == [3]", "--expr");
		JsonNode numbers = nodes.arrayNode().add(0.1f).add(0.1).add(0.0).add(-0.0);
		assertThat(expression.matches(numbers)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "null", "false", "\"\"", "[]", "{}" })
	void emptyValuesAreFalse(String value) {
		assertThat(JmesPath.compile("@", "--filter").matches(Trees.of(value))).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "true", "\" \"", "[null]", "{\"a\":null}" })
	void otherValuesAreTrue(String value) {
		assertThat(JmesPath.compile("@", "--filter").matches(Trees.of(value))).isTrue();
	}

	@Test
	void theDocumentIsSharedAndNotConverted() {
		JsonNode document = Trees.of("{'a':{'b':[1]}}");
		assertThat(JmesPath.compile(" a.b ", "--expr").search(document)).isSameAs(document.get("a").get("b"));
		assertThat(JmesPath.compile("a", "--expr").search(null).isNull()).isTrue();
	}

	@Test
	void aValueOfTheWrongTypeIsTold() {
		JmesPath expression = JmesPath.compile("abs(name)", "--filter");
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> expression.search(Trees.of("{'name':'x'}")))
			.satisfies((failure) -> {
				assertThat(failure).hasMessage("expr: JMESPath query failed: invalid argument type calling \"abs\": "
						+ "expected number but was string");
				assertThat(failure.category()).isEqualTo(ErrorCategory.VALIDATION);
				assertThat(failure.fix()).startsWith("Change --filter to fit the data");
			});
	}

	@Test
	void aSumThatIsNoNumberIsAFailure() {
		JmesPath expression = JmesPath.compile("sum(@)", "--expr");
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> expression.search(Trees.of("[1e308,1e308]")))
			.withMessage("expr: JMESPath query failed: the result is too large for a number");
	}

}
