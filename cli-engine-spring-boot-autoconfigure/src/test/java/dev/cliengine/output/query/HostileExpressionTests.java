package dev.cliengine.output.query;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

/**
 * Expressions nobody means: a value or an error for people, and an end. The time limits
 * are there to end a loop, not to measure.
 */
class HostileExpressionTests {

	private static final int MUTATIONS = 20_000;

	private static final List<String> SEEDS = List.of("foo.bar[0].baz", "foo[*].{id: id, name: owner.name}",
			"foo[?a > `1` && contains(name, 'x')] | [0]", "sort_by(foo, &a)[-1:].a", "max_by(foo, &a).name",
			"foo[1:3:-1]", "*.bar || foo[]", "!foo && (bar == `{\"x\": [1, null]}`)", "join(', ', foo[*].name)",
			"map(&abs(a), foo)", "merge(bar, `{\"k\": 1.5e3}`)", "to_number('12') < length(@)", "\"bar\".'\\\\x\\''",
			"not_null(nope, foo)[].a | sum(@)", "keys(bar) == values(bar)", "ceil(foo[0].a) <= floor(`2.5`)",
			"foo[].[a, name, @]", "type(foo) != 'array'", "reverse(foo[*].a | sort(@))",
			"starts_with(foo[0].name, 'a')");

	private static final String ALPHABET = "abfo019.*[]{}()?!&|<>=@`'\"\\,: -\n\t_#$\u0000é😀";

	private final Random random = new Random(42);

	private final JsonNode data = Trees.of("""
			{'foo': [{'a': 1, 'name': 'ab', 'owner': {'name': 'Ada'}}, {'a': 2.5, 'name': 'x'}, {'a': -3, 'name': ''}],
			'bar': {'x': [1, null], 'baz': true, 'bar': 12345678901234567890}, '': null}""");

	@Test
	@Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
	void i2MutatedExpressionsGiveAValueOrAnError() {
		int values = 0;
		for (int i = 0; i < MUTATIONS; i++) {
			String expression = SEEDS.get(this.random.nextInt(SEEDS.size()));
			for (int edits = 1 + this.random.nextInt(4); edits > 0; edits--) {
				expression = mutated(expression);
			}
			values += givesValue(expression) ? 1 : 0;
		}
		assertThat(values).isBetween(MUTATIONS / 20, MUTATIONS * 19 / 20);
	}

	@ParameterizedTest
	@ValueSource(strings = { "(", "[", "{a:", "!", "a.", "a||", "a[?", "abs(", "[a,", "a|", "'", "\"", "`", "`[", "&",
			"a[0]", "a[]", "*", "[*]", "a==", "\\", "'\\", "é", "0", "-" })
	@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
	void i2RepeatedPiecesEnd(String piece) {
		for (int count : new int[] { 1, 10, 199, 201, 2_000, 6_000, 100_000 }) {
			givesValue(piece.repeat(count));
			givesValue(piece.repeat(count) + "a");
		}
	}

	private String mutated(String expression) {
		int from = this.random.nextInt(expression.length() + 1);
		int to = Math.min(expression.length(), from + this.random.nextInt(4));
		String piece = expression.substring(from, to);
		String seed = SEEDS.get(this.random.nextInt(SEEDS.size()));
		int start = this.random.nextInt(seed.length());
		int symbol = ALPHABET.offsetByCodePoints(0, this.random.nextInt(ALPHABET.codePointCount(0, ALPHABET.length())));
		String replacement = switch (this.random.nextInt(6)) {
			case 0 -> "";
			case 1 -> piece + piece;
			case 2 -> seed.substring(start, Math.min(seed.length(), start + 6)) + piece;
			case 3 -> new StringBuilder(piece).reverse().toString();
			default -> Character.toString(ALPHABET.codePointAt(symbol)) + piece;
		};
		return expression.substring(0, from) + replacement + expression.substring(to);
	}

	private boolean givesValue(String expression) {
		try {
			assertThat(JmesPath.compile(expression, "--expr").search(this.data)).isNotNull();
			return true;
		}
		catch (CliException ex) {
			assertThat(ex.category()).isEqualTo(ErrorCategory.VALIDATION);
			assertThat(ex.getMessage()).startsWith("expr: ").doesNotContain("\n").doesNotContain("\u0000");
			return false;
		}
		catch (RuntimeException | Error ex) {
			return fail(expression.substring(0, Math.min(200, expression.length())), ex);
		}
	}

}
