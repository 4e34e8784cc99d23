package dev.cliengine.output.format;

import java.util.List;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.output.Envelope;
import dev.cliengine.output.Metadata;
import dev.cliengine.output.Pagination;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.NullNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link NdjsonRenderer}.
 */
class NdjsonRendererTests {

	@Test
	void aLineAnItem() {
		assertThat(render(Rendering.success("[{\"b\":1,\"a\":[1,{}]},null,\"x\\ny\",2.0]")))
			.isEqualTo("{\"a\":[1,{}],\"b\":1}\nnull\n\"x\\ny\"\n2.0\n");
	}

	@Test
	void otherDataAreOneLineAndNothingIsNone() {
		assertThat(render(Rendering.success("{\"b\":1,\"a\":2}"))).isEqualTo("{\"a\":2,\"b\":1}\n");
		assertThat(render(Rendering.success("\"x\""))).isEqualTo("\"x\"\n");
		assertThat(render(Rendering.success("[]"))).isEmpty();
		assertThat(render(Envelope.success(null))).isEmpty();
		assertThat(render(Envelope.success(NullNode.getInstance()))).isEmpty();
	}

	@Test
	void whatIsNoDataIsLeftOut() {
		assertThat(render(Rendering.success("[1]")
			.withPagination(new Pagination(5, 0, 1, 1, true))
			.withWarnings(List.of("slow"))
			.withMetadata(Metadata.builder().build()))).isEqualTo("1\n");
	}

	@Test
	void anErrorIsOneEnvelopeLine() {
		CliException failure = CliException.category(ErrorCategory.NOT_FOUND).fix("Look.").message("no v9");
		assertThat(render(Envelope.failure(failure, "")))
			.isEqualTo("{\"error\":{\"code\":\"ERROR\",\"message\":\"no v9\"},\"fix\":\"Look.\"}\n");
	}

	private static String render(Envelope envelope) {
		return Rendering.text(new NdjsonRenderer(), envelope, Rendering.PLAIN);
	}

}
