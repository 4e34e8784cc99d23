package dev.cliengine.output;

import java.util.List;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link Renderers}.
 */
class RenderersTests {

	private final Renderers renderers = new Renderers(List.of(named("toon"), named("json"), named("human")));

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
		assertThatIllegalArgumentException().isThrownBy(() -> new Renderers(List.of(named("json"), named("json"))))
			.withMessage("two renderers have the name \"json\"");
	}

	private static Renderer named(String name) {
		return new Renderer() {

			@Override
			public String name() {
				return name;
			}

			@Override
			public void render(Envelope envelope, RenderContext context, Appendable out) {
			}

		};
	}

}
