package dev.cliengine.output.format;

import java.io.IOException;
import java.util.List;

import dev.cliengine.output.DataMapper;
import dev.cliengine.output.Envelope;
import dev.cliengine.output.RenderContext;
import dev.cliengine.output.Renderer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Renders in tests.
 */
final class Rendering {

	static final RenderContext PLAIN = RenderContext.ofWidth(80);

	private static final JsonMapper MAPPER = DataMapper.defaultMapper();

	private Rendering() {
	}

	static List<Renderer> all() {
		return List.of(new JsonRenderer(), new HumanRenderer(), new ToonRenderer(), new NdjsonRenderer(),
				new CsvRenderer(), new YamlRenderer(), new ValueRenderer());
	}

	static JsonNode tree(String json) {
		return MAPPER.readTree(json);
	}

	static @Nullable Object plain(JsonNode tree) {
		return MAPPER.convertValue(tree, Object.class);
	}

	static Envelope success(String json) {
		return Envelope.success(tree(json));
	}

	static String text(Renderer renderer, Envelope envelope, RenderContext context) {
		StringBuilder out = new StringBuilder();
		try {
			renderer.render(envelope, context, out);
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
		return out.toString();
	}

}
