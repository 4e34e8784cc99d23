package dev.cliengine.test;

import java.util.stream.Stream;

import dev.cliengine.output.Envelope;
import dev.cliengine.output.FormatPolicy;
import dev.cliengine.output.RenderContext;
import dev.cliengine.output.Renderer;
import dev.cliengine.output.Renderers;

/**
 * Formats that write nothing.
 */
public final class Formats {

	private Formats() {
	}

	/** Formats of those names. */
	public static Renderers named(String... names) {
		return named(FormatPolicy.standard(), names);
	}

	/** Formats of those names, under a policy. */
	public static Renderers named(FormatPolicy policy, String... names) {
		return new Renderers(Stream.of(names).map(Silent::new).toList(), policy);
	}

	private record Silent(String name) implements Renderer {

		@Override
		public void render(Envelope envelope, RenderContext context, Appendable out) {
		}

	}

}
