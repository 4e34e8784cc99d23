package dev.cliengine.command;

import dev.cliengine.core.Stage;

/**
 * Decides which features are there. What it refuses is gone from help, tree and dispatch,
 * with everything below.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface StagePolicy {

	boolean shows(Feature feature);

	/** Shows every feature whose stage reaches the minimum. */
	static StagePolicy from(Stage minimum) {
		return (feature) -> feature.stage().reaches(minimum);
	}

}
