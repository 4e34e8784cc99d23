package dev.cliengine.start;

import java.util.List;

import dev.cliengine.output.Renderer;
import dev.cliengine.output.Renderers;
import dev.cliengine.output.format.CsvRenderer;
import dev.cliengine.output.format.HumanRenderer;
import dev.cliengine.output.format.JsonRenderer;
import dev.cliengine.output.format.NdjsonRenderer;
import dev.cliengine.output.format.PlainJsonRenderer;
import dev.cliengine.output.format.ToonRenderer;
import dev.cliengine.output.format.ValueRenderer;
import dev.cliengine.output.format.YamlRenderer;

/**
 * The formats of the engine, in the order of their beans.
 */
final class StartFormats {

	private StartFormats() {
	}

	static Renderers of(StartManifest.Formats formats) {
		Renderer json = formats.envelope() ? new JsonRenderer() : new PlainJsonRenderer();
		return new Renderers(List.of(json, new HumanRenderer(), new ToonRenderer(), new NdjsonRenderer(),
				new YamlRenderer(), new CsvRenderer(), new ValueRenderer()), formats.policy());
	}

}
