package dev.cliengine.command.parse;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DecimalsTests {

	@Test
	void i1NumbersAreWhatTheGrammarSays() {
		long seed = 11;
		RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
		String alphabet = "+-..059eEx٣";
		for (int i = 0; i < 200_000; i++) {
			StringBuilder text = new StringBuilder();
			random.ints(random.nextInt(8), 0, alphabet.length()).forEach((at) -> text.append(alphabet.charAt(at)));
			String word = text.toString();
			assertThat(Decimals.isWhole(word)).as(word).isEqualTo(word.matches("[+-]?[0-9]+"));
			assertThat(Decimals.isDecimal(word)).as(word)
				.isEqualTo(word.matches("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?"));
		}
	}

}
