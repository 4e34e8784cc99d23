package dev.cliengine.command.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Input nobody types on purpose. The sizes are such that anything worse than linear time
 * would not come to an end.
 */
class OddInputTests {

	private static final int TEN_MEBIBYTES = 10 * 1024 * 1024;

	private static final int MANY = 200_000;

	private final Fleet fleet = new Fleet();

	@Test
	void r16AValueOfTenMebibytesIsKeptInEveryForm() {
		String huge = "x".repeat(TEN_MEBIBYTES);
		assertThat(this.fleet.parse("vehicle", "list", "--team", huge).arguments().text("team")).isEqualTo(huge);
		assertThat(this.fleet.parse("vehicle", "list", "--team=" + huge).arguments().text("team")).isEqualTo(huge);
		assertThat(this.fleet.parse("vehicle", "list", "-t" + huge).arguments().text("team")).isEqualTo(huge);
		assertThat(this.fleet.parse("vehicle", "list", huge).arguments().text("words")).isEqualTo(huge);
		assertThat(this.fleet.parse("vehicle", "list", "-c" + "c".repeat(TEN_MEBIBYTES)).arguments().text("chatty"))
			.isEqualTo(String.valueOf(TEN_MEBIBYTES + 1));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "--", "-", "--team=", "vehicle list --", "vehicle list -", "vehicle list -b",
			"vehicle list --limit=", "vehicle list --ratio=", "vehicle list --state=", "vehicle list --all=",
			"--dry-run=" })
	void r16ATokenOfAMebibyteIsRefusedInAShortMessage(String before) {
		for (String repeated : List.of("1", "z", "\n", "\uD800", "é")) {
			List<String> tokens = new ArrayList<>(List.of(before.split(" ")));
			String last = tokens.remove(tokens.size() - 1);
			tokens.add(last + repeated.repeat(TEN_MEBIBYTES / 10));
			try {
				this.fleet.parse(tokens.toArray(String[]::new));
			}
			catch (UsageException ex) {
				assertThat(ex.getMessage()).hasSizeLessThan(1200).doesNotContain("\n");
				assertThat(ex.text()).hasSizeLessThan(3000);
			}
		}
	}

	@Test
	void r16ManyOptionsAreAllKept() {
		List<String> tokens = new ArrayList<>(List.of("vehicle", "list"));
		List<String> expected = new ArrayList<>();
		for (int i = 0; i < MANY; i++) {
			tokens.addAll(List.of("--label", "v" + i));
			expected.add("v" + i);
		}
		assertThat(this.fleet.parse(tokens.toArray(String[]::new)).arguments().texts("label")).isEqualTo(expected);
	}

	@Test
	void r16ManyMistakesAreOneMistake() {
		List<String> tokens = new ArrayList<>(Collections.nCopies(MANY, "--nosuch"));
		tokens.addAll(Collections.nCopies(MANY, "lst"));
		tokens.add("--json");
		UsageException error = this.fleet.refused(tokens.toArray(String[]::new));
		assertThat(error).hasMessage("unexpected argument '--nosuch' found");
		assertThat(error.globals().flag("json")).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u0000", "a\u0000b", "\uD83D", "\uDE97x", "\u202Eabc", "\u200B", "e\u0301", "👩‍👩‍👧",
			"\u001B[31m", "\r\n", "\t", " ", "\uFEFF" })
	void r16AnyCharacterSurvivesAsAValue(String odd) {
		ParsedLine line = this.fleet.parse("vehicle", "list", "--team", odd, "-l" + odd, "--label=" + odd, odd, "--",
				"-" + odd);
		assertThat(line.arguments().texts("team")).containsExactly(odd);
		assertThat(line.arguments().texts("label")).containsExactly(odd, odd);
		assertThat(line.arguments().texts("words")).containsExactly(odd, "-" + odd);
		this.fleet.refused(odd);
		this.fleet.refused("-" + odd);
		this.fleet.refused("--" + odd + "=x");
	}

	@Test
	void i1AnyLineIsUnderstoodOrRefusedInOneSentence() {
		long seed = 7;
		RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
		List<String> parts = List.of("-", "-", "--", "=", "a", "t", "n", "vehicle", "list", "ls", "team", "no-",
				"color", "help", "delete", "output", "5", ".5", "@", "\n", "\u0000", "\uD83D", "", "json", "verbose",
				"digits");
		for (int i = 0; i < 100_000; i++) {
			List<String> tokens = new ArrayList<>();
			for (int count = random.nextInt(7); count > 0; count--) {
				tokens.add(random.ints(random.nextInt(4), 0, parts.size())
					.mapToObj(parts::get)
					.collect(Collectors.joining()));
			}
			try {
				this.fleet.parse(tokens.toArray(String[]::new));
			}
			catch (UsageException ex) {
				boolean oneSentence = !ex.getMessage().isBlank() && !ex.getMessage().contains("\n");
				boolean helps = ex.text().contains("For more information, try '") && ex.fix() != null;
				assertThat(oneSentence && helps).as("seed %d: %s: %s", seed, tokens, ex.text()).isTrue();
			}
			catch (RuntimeException ex) {
				throw new AssertionError("seed " + seed + ": " + tokens, ex);
			}
		}
	}

}
