package dev.cliengine.auth;

/**
 * One login: somebody may have several with one provider in one environment.
 *
 * @param provider the name of the provider
 * @param environment the environment, empty when there are none
 * @param name what the person calls it, empty for the one without a name
 * @since 0.1.0
 */
public record Account(String provider, String environment, String name) {

	/** The one without a name. */
	public static Account of(String provider, String environment) {
		return new Account(provider, environment, "");
	}

	@Override
	public String toString() {
		return this.provider + (this.environment.isEmpty() ? "" : "/" + this.environment)
				+ (this.name.isEmpty() ? "" : "@" + this.name);
	}

}
