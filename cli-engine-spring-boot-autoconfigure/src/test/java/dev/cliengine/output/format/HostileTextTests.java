package dev.cliengine.output.format;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.core.NextAction;
import dev.cliengine.output.Column;
import dev.cliengine.output.ColumnsView;
import dev.cliengine.output.Envelope;
import dev.cliengine.output.RenderContext;
import dev.cliengine.output.Renderer;
import dev.cliengine.output.TextView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Tests that no renderer lets through what could command a terminal.
 */
class HostileTextTests {

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	private static final String HOSTILE = "a\u001b]0;owned\u0007\u001b[2J\r\u009b31m\u007f\u0000\u202eb\u2066";

	@ParameterizedTest
	@MethodSource("envelopes")
	void r30NoControlCharacterReachesPeople(Envelope envelope, RenderContext context) throws IOException {
		StringBuilder out = new StringBuilder();
		new HumanRenderer().render(envelope, context, out);
		assertThat(out.toString()).endsWith("\n").contains("a").contains("b");
		assertThat(out.chars()).noneMatch(HostileTextTests::commands);
	}

	@ParameterizedTest
	@MethodSource("envelopes")
	void r30NoControlCharacterReachesPrograms(Envelope envelope, RenderContext context) throws IOException {
		for (Renderer renderer : Rendering.all()) {
			StringBuilder out = new StringBuilder();
			try {
				renderer.render(envelope, context.withOutputTerminal(true), out);
			}
			catch (CliException ex) {
				assertThat(renderer.name()).isEqualTo("value");
			}
			assertThat(out.toString().replace("\r\n", "\n").chars()).as(renderer.name())
				.noneMatch(HostileTextTests::commands);
		}
	}

	@Test
	void r30ALineBreakInACellForgesNoRow() throws IOException {
		JsonNode rows = NODES.arrayNode().add(NODES.objectNode().put("id", "v1\nv2\tx"));
		StringBuilder out = new StringBuilder();
		new HumanRenderer().render(Envelope.success(rows), RenderContext.ofWidth(80), out);
		assertThat(out).hasToString("ID     \n-------\nv1 v2 x\n\n(1 rows)\n");
	}

	@Test
	void r16DeeplyNestedListsInCellsDoNotExhaustTheStack() throws IOException {
		JsonNode value = NODES.arrayNode().add("x");
		for (int i = 0; i < 20_000; i++) {
			value = NODES.arrayNode().add(value);
		}
		for (JsonNode data : List.of(value, NODES.objectNode().set("a", value))) {
			StringBuilder out = new StringBuilder();
			new HumanRenderer().render(Envelope.success(data), RenderContext.ofWidth(80), out);
			assertThat(out.toString()).contains("[[[[\"x\"]]]]");
		}
	}

	static Stream<Arguments> envelopes() {
		RenderContext plain = RenderContext.ofWidth(80);
		RenderContext viewed = new RenderContext(80, ColumnsView.of(Column.of(HOSTILE, HOSTILE)), List.of());
		TextView text = (data, width) -> data.asString() + "\n";
		JsonNode scalar = NODES.stringNode(HOSTILE);
		JsonNode object = NODES.objectNode().put(HOSTILE, HOSTILE);
		JsonNode nested = NODES.objectNode().set(HOSTILE, object);
		CliException failure = CliException.category(ErrorCategory.FAILURE)
			.fix(HOSTILE)
			.next(HOSTILE, HOSTILE)
			.message(HOSTILE);
		NextAction action = new NextAction("a b <x>", HOSTILE).with("x", NextAction.Param.value(HOSTILE));
		return Stream.of(arguments(Envelope.success(scalar), plain), arguments(Envelope.success(scalar), viewed),
				arguments(Envelope.success(scalar), new RenderContext(80, text, List.of())),
				arguments(Envelope.success(object), plain), arguments(Envelope.success(nested), viewed),
				arguments(Envelope.success(NODES.arrayNode().add(object)), plain),
				arguments(Envelope.success(NODES.arrayNode().add(object)), viewed),
				arguments(Envelope.success(NODES.arrayNode().add(scalar).add(object)), plain),
				arguments(Envelope.success(null).withNextAction(action), plain),
				arguments(Envelope.failure(failure, HOSTILE), plain));
	}

	private static boolean commands(int character) {
		return character != '\n' && (Character.isISOControl(character) || (character >= 0x202a && character <= 0x202e)
				|| (character >= 0x2066 && character <= 0x2069));
	}

}
