package dev.cliengine.output;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Which output formats an application offers, and what it calls them.
 *
 * @param offered the formats there are, by the application's names for them and in its
 * order; all when empty
 * @param names the application's names of formats that it calls otherwise than the engine
 * @param usual the format of lines that name none; {@code null} for people's on a
 * terminal and {@code json} elsewhere
 * @since 0.1.0
 */
public record FormatPolicy(List<String> offered, Map<String, String> names, @Nullable String usual) {

	public FormatPolicy {
		offered = List.copyOf(offered);
		names = Map.copyOf(names);
	}

	/** All formats by their own names. */
	public static FormatPolicy standard() {
		return new FormatPolicy(List.of(), Map.of(), null);
	}

	String nameOf(Renderer renderer) {
		return this.names.getOrDefault(renderer.name(), renderer.name());
	}

}
