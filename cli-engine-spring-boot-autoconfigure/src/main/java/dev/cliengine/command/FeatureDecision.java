package dev.cliengine.command;

/**
 * What was decided about a feature, and by what.
 *
 * @param visible whether it is there
 * @param decidedBy what the outcome hangs on
 * @since 0.1.0
 */
public record FeatureDecision(boolean visible, Basis decidedBy) {

	/** What an outcome hangs on. */
	public enum Basis {

		/** An override for the feature's key, without which it would be otherwise. */
		OVERRIDE,

		/** The stage held against the minimum. */
		MIN_STAGE;

		/** The lower-case word used in output. */
		public String word() {
			return switch (this) {
				case OVERRIDE -> "override";
				case MIN_STAGE -> "min_stage";
			};
		}

	}

}
