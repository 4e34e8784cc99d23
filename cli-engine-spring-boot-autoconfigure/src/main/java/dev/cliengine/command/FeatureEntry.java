package dev.cliengine.command;

import dev.cliengine.core.CommandPath;
import dev.cliengine.core.Stage;

/**
 * One place in the tree that declares a feature.
 *
 * @param key the key of the feature; several places may share it
 * @param path where the group or command stands, or would stand
 * @param stage how finished it is declared to be
 * @param visible whether the application's policy shows it
 * @since 0.1.0
 */
public record FeatureEntry(String key, CommandPath path, Stage stage, boolean visible) {

	/** What was declared. */
	public Feature feature() {
		return new Feature(this.key, this.stage);
	}

}
