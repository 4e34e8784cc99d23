package dev.cliengine.terminal;

import java.util.HashMap;
import java.util.Map;

import dev.cliengine.core.EnvironmentVariables;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link ColourChoice} and {@link Palette}.
 */
class ColourChoiceTests {

	@ParameterizedTest(name = "NO_COLOR={0} CLICOLOR_FORCE={1} TERM={2} terminal={3}: {4}")
	@CsvSource({ ",,,true,true", ",,,false,false", "'',,,true,true", "1,,,true,false", "0,,,true,false",
			"1,1,,true,false", ",1,,false,true", ",1,dumb,false,true", ",0,,true,true", ",0,,false,false",
			",'',,false,false", ",,dumb,true,false" })
	void theFirstThatAppliesDecides(@Nullable String noColor, @Nullable String force, @Nullable String term,
			boolean terminal, boolean coloured) {
		EnvironmentVariables environment = environment(noColor, force);
		Audience audience = new Audience(true, terminal, !terminal, false, false, "dumb".equals(term));
		assertThat(ColourChoice.forOutput(environment, audience).isColoured()).isEqualTo(coloured);
		Audience swapped = new Audience(true, !terminal, terminal, false, false, "dumb".equals(term));
		assertThat(ColourChoice.forErrors(environment, swapped).isColoured()).isEqualTo(coloured);
	}

	@Test
	void buildServersAndAgentsGetNoneUnlessTheyDemandThem() {
		for (Audience audience : new Audience[] { new Audience(true, true, true, true, false, false),
				new Audience(true, true, true, false, true, false) }) {
			assertThat(ColourChoice.forOutput(environment(null, null), audience).isColoured()).isFalse();
			assertThat(ColourChoice.forOutput(environment(null, "1"), audience).isColoured()).isTrue();
		}
	}

	@Test
	void noneLeavesTextAsItIsAndNothingIsNotPainted() {
		assertThat(Palette.none().paint(Meaning.ERROR, "x")).isEqualTo("x");
		assertThat(Palette.ansi().paint(Meaning.ERROR, "")).isEmpty();
		assertThat(Palette.ansi().paint(Meaning.WARNING, "x")).isEqualTo("\u001b[33mx\u001b[0m");
	}

	private static EnvironmentVariables environment(@Nullable String noColor, @Nullable String force) {
		Map<String, String> values = new HashMap<>();
		if (noColor != null) {
			values.put("NO_COLOR", noColor);
		}
		if (force != null) {
			values.put("CLICOLOR_FORCE", force);
		}
		return new EnvironmentVariables(values);
	}

}
