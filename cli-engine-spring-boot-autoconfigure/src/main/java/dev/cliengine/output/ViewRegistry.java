package dev.cliengine.output;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The views that commands share, by id.
 *
 * @since 0.1.0
 */
public final class ViewRegistry {

	private final Map<String, View> byId = new LinkedHashMap<>();

	/** Of two views with one id the later one wins, so that applications can replace. */
	public ViewRegistry(Collection<SharedView> views) {
		views.forEach((shared) -> this.byId.put(shared.id(), shared.view()));
	}

	/** The view of that id. */
	public Optional<View> find(String id) {
		return Optional.ofNullable(this.byId.get(id));
	}

	/** The ids in the order in which they were first registered. */
	public List<String> ids() {
		return List.copyOf(this.byId.keySet());
	}

}
