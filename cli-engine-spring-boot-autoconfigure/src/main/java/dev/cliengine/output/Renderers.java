package dev.cliengine.output;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ClosestNames;
import dev.cliengine.core.ErrorCategory;
import org.jspecify.annotations.Nullable;

/**
 * The output formats there are, by name.
 *
 * @since 0.1.0
 */
public final class Renderers {

	private final Map<String, Renderer> byName = new LinkedHashMap<>();

	/**
	 * The renderers in the order in which they are listed; two of one name are refused.
	 */
	public Renderers(Collection<? extends Renderer> renderers) {
		for (Renderer renderer : renderers) {
			if (this.byName.putIfAbsent(renderer.name(), renderer) != null) {
				throw new IllegalArgumentException("two renderers have the name \"" + renderer.name() + '"');
			}
		}
	}

	/**
	 * The renderer of that name.
	 * @throws CliException of category {@code VALIDATION} when there is none
	 */
	public Renderer get(String name) {
		Renderer renderer = this.byName.get(name);
		if (renderer == null) {
			throw CliException.category(ErrorCategory.VALIDATION)
				.fix(suggestion(name))
				.message("invalid output format \"%s\": must be one of %s".formatted(name,
						String.join(", ", this.byName.keySet())));
		}
		return renderer;
	}

	/** The names in the order of registration. */
	public List<String> names() {
		return List.copyOf(this.byName.keySet());
	}

	/** Whether the format is meant for programs, as all but {@code human} are. */
	public boolean isMachine(String name) {
		return !name.equals(DefaultFormat.HUMAN);
	}

	private @Nullable String suggestion(String name) {
		List<String> closest = ClosestNames.to(name, this.byName.keySet());
		return closest.isEmpty() ? null : "Did you mean --output " + String.join(" or ", closest) + "?";
	}

}
