package dev.cliengine.output.format;

import java.util.List;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.output.Envelope;
import dev.cliengine.output.RenderContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link ValueRenderer}.
 */
class ValueRendererTests {

	@ParameterizedTest
	@CsvSource({ "'\"a b\"',a b", "true,true", "60.0,60.0", "7,7", "'\"\"',''" })
	void aSingleValueIsWrittenAsItIs(String json, String value) {
		assertThat(render(json, Rendering.PLAIN)).isEqualTo(value + "\n");
	}

	@Test
	void aListIsALineAValueAndNothingIsNothing() {
		assertThat(render("[\"a\",1,null,false]", Rendering.PLAIN)).isEqualTo("a\n1\n\nfalse\n");
		assertThat(render("[]", Rendering.PLAIN)).isEmpty();
		assertThat(Rendering.text(new ValueRenderer(), Envelope.success(null), Rendering.PLAIN)).isEmpty();
	}

	@Test
	void oneFieldOfAnObjectIsAValue() {
		RenderContext field = Rendering.PLAIN.withFields(List.of("owner.name"));
		assertThat(render("{\"owner\":{\"name\":\"Ada\"},\"id\":1}", field)).isEqualTo("Ada\n");
		assertThat(render("[{\"owner\":{\"name\":\"Ada\"}},{},null]", field)).isEqualTo("Ada\n\n\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"a\":1}", "[1,{\"a\":1}]", "[[1]]", "{}" })
	void whatIsNoSingleValueIsRefusedWithAWayOut(String json) {
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> render(json, Rendering.PLAIN))
			.satisfies((ex) -> assertThat(ex.category()).isEqualTo(ErrorCategory.VALIDATION))
			.satisfies((ex) -> assertThat(ex.fix()).contains("--fields").contains("--expr"));
		assertThatExceptionOfType(CliException.class)
			.isThrownBy(() -> render("{\"a\":{}}", Rendering.PLAIN.withFields(List.of("a"))));
		assertThatExceptionOfType(CliException.class)
			.isThrownBy(() -> render("{\"a\":1,\"b\":2}", Rendering.PLAIN.withFields(List.of("a", "b"))));
	}

	@Test
	void r30ControlCharactersReachAPipeButNoTerminal() {
		String hostile = "\"a\\u001b[2J\\u202e\\r\\nb\"";
		assertThat(render(hostile, Rendering.PLAIN)).isEqualTo("a\u001b[2J\u202e\r\nb\n");
		assertThat(render(hostile, Rendering.PLAIN.withOutputTerminal(true))).isEqualTo("a^[[2J\\u202e\nb\n");
	}

	@Test
	void errorsAreForPeople() {
		CliException failure = CliException.category(ErrorCategory.NOT_FOUND).fix("Look.").message("no v9");
		assertThat(Rendering.text(new ValueRenderer(), Envelope.failure(failure, ""), Rendering.PLAIN))
			.isEqualTo("Error: no v9\nFix: Look.\n");
	}

	private static String render(String json, RenderContext context) {
		return Rendering.text(new ValueRenderer(), Rendering.success(json), context);
	}

}
