package dev.cliengine.command;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.cliengine.core.Stage;

/**
 * Shows a feature when its stage reaches the minimum; a stage that is given for its key
 * takes the place of the declared one.
 *
 * @param minimum the least finished stage that is shown
 * @param overrides stages by the key of the feature
 * @since 0.1.0
 */
public record FeaturePolicy(Stage minimum, Map<String, Stage> overrides) implements StagePolicy {

	public FeaturePolicy {
		overrides = Map.copyOf(overrides);
	}

	@Override
	public boolean shows(Feature feature) {
		return decide(feature).visible();
	}

	/**
	 * Decides and says why: an override counts only where the outcome were another
	 * without it.
	 */
	public FeatureDecision decide(Feature feature) {
		boolean declared = feature.stage().reaches(this.minimum);
		Stage override = override(feature.key());
		boolean visible = (override != null) ? override.reaches(this.minimum) : declared;
		return new FeatureDecision(visible,
				(visible != declared) ? FeatureDecision.Basis.OVERRIDE : FeatureDecision.Basis.MIN_STAGE);
	}

	private @Nullable Stage override(@Nullable String key) {
		return (key != null) ? this.overrides.get(key) : null;
	}

}
