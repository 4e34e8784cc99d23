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

	private final FormatPolicy policy;

	/**
	 * The renderers in the order in which they are listed; two of one name are refused.
	 */
	public Renderers(Collection<? extends Renderer> renderers) {
		this(renderers, FormatPolicy.standard());
	}

	/**
	 * The renderers an application offers, in its order.
	 * @throws IllegalArgumentException if two have one name, or the policy names one that
	 * is not there
	 */
	public Renderers(Collection<? extends Renderer> renderers, FormatPolicy policy) {
		this.policy = policy;
		Map<String, Renderer> all = new LinkedHashMap<>();
		for (Renderer renderer : renderers) {
			String name = policy.nameOf(renderer);
			if (all.putIfAbsent(name, renderer) != null) {
				throw new IllegalArgumentException("two renderers have the name \"" + name + '"');
			}
		}
		policy.offered().forEach((name) -> this.byName.put(name, require(all, name)));
		if (policy.offered().isEmpty()) {
			this.byName.putAll(all);
		}
		if (policy.usual() != null) {
			require(this.byName, policy.usual());
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

	/** Whether there is a format of that name and programs read it. */
	public boolean isMachine(String name) {
		Renderer renderer = this.byName.get(name);
		return renderer != null && renderer.machine();
	}

	/** Whether the application chose which formats there are. */
	public boolean areChosen() {
		return !this.policy.offered().isEmpty();
	}

	/** The format of lines that name none. */
	public String usual(boolean outputTerminal) {
		String chosen = this.policy.usual();
		if (chosen != null) {
			return chosen;
		}
		String json = this.policy.names().getOrDefault(DefaultFormat.JSON, DefaultFormat.JSON);
		return names().stream()
			.filter((name) -> outputTerminal ? !isMachine(name) : name.equals(json))
			.findFirst()
			.orElse(json);
	}

	private static Renderer require(Map<String, Renderer> known, String name) {
		Renderer renderer = known.get(name);
		if (renderer == null) {
			throw new IllegalArgumentException(
					"there is no output format \"" + name + "\"; there are " + String.join(", ", known.keySet()));
		}
		return renderer;
	}

	private @Nullable String suggestion(String name) {
		List<String> closest = ClosestNames.to(name, this.byName.keySet());
		return closest.isEmpty() ? null : "Did you mean --output " + String.join(" or ", closest) + "?";
	}

}
