package dev.cliengine.output;

import java.util.List;
import java.util.Map;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.test.Formats;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link Renderers}.
 */
class RenderersTests {

	private final Renderers renderers = Formats.named("toon", "json", "human");

	@Test
	void renderersAreFoundByName() {
		assertThat(this.renderers.get("json").name()).isEqualTo("json");
		assertThat(this.renderers.names()).containsExactly("toon", "json", "human");
	}

	@Test
	void anUnknownNameIsAValidationErrorWithAllNames() {
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> this.renderers.get("yaml"))
			.withMessage("invalid output format \"yaml\": must be one of toon, json, human")
			.satisfies((ex) -> assertThat(ex.category()).isEqualTo(ErrorCategory.VALIDATION))
			.satisfies((ex) -> assertThat(ex.fix()).isNull());
	}

	@Test
	void aMistypedNameGetsASuggestion() {
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> this.renderers.get("jsno"))
			.satisfies((ex) -> assertThat(ex.fix()).isEqualTo("Did you mean --output json?"));
	}

	@Test
	void onlyHumanIsNotForMachines() {
		assertThat(this.renderers.isMachine("human")).isFalse();
		assertThat(this.renderers.isMachine("json")).isTrue();
	}

	@Test
	void twoRenderersOfOneNameAreRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> Formats.named("json", "json"))
			.withMessage("two renderers have the name \"json\"");
	}

	@Test
	void anApplicationNamesAndChoosesItsFormats() {
		Renderers chosen = Formats.named(new FormatPolicy(List.of("text", "json"), Map.of("human", "text"), "text"),
				"json", "human", "csv");
		assertThat(chosen.names()).containsExactly("text", "json");
		assertThat(chosen.get("text").name()).isEqualTo("human");
		assertThat(chosen.isMachine("text")).isFalse();
		assertThat(chosen.usual(false)).isEqualTo("text");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> Formats.named(new FormatPolicy(List.of("xml"), Map.of(), null), "json"))
			.withMessage("there is no output format \"xml\"; there are json");
	}

	@Test
	void peopleGetTextOnATerminalAndProgramsJson() {
		assertThat(this.renderers.usual(true)).isEqualTo("human");
		assertThat(this.renderers.usual(false)).isEqualTo("json");
		Renderers renamed = Formats.named(new FormatPolicy(List.of(), Map.of("human", "console"), null), "json",
				"human");
		assertThat(renamed.usual(true)).isEqualTo("console");
	}

}
