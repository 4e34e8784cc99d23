package dev.cliengine.sample.kohub.client.config;

/**
 * Where a setting comes from.
 *
 * @since 0.1.0
 */
public enum SettingSource {

	/** Whoever made the client said so. */
	GIVEN,

	/** A variable of the process. */
	ENVIRONMENT,

	/** The configuration file. */
	FILE,

	/** It is what counts where nobody says anything. */
	DEFAULT

}
