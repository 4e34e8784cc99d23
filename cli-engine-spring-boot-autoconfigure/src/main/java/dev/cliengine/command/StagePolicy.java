package dev.cliengine.command;

import java.util.Map;

import dev.cliengine.core.Stage;

/**
 * Decides which features are there. What it refuses is gone from help, tree, search,
 * completion, schema and dispatch, with everything below; only {@code flags} still lists
 * it.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface StagePolicy {

	boolean shows(Feature feature);

	/** Shows every feature whose stage reaches the minimum. */
	static StagePolicy from(Stage minimum) {
		return new FeaturePolicy(minimum, Map.of());
	}

}
