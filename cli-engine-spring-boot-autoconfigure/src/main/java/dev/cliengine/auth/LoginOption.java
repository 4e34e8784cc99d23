package dev.cliengine.auth;

/**
 * An option a provider adds to {@code auth login}.
 *
 * @param name its name without dashes, and its id
 * @param label the name of its value, empty for a switch
 * @param description one line
 * @since 0.1.0
 */
public record LoginOption(String name, String label, String description) {

	/** An option without a value. */
	public static LoginOption toggle(String name, String description) {
		return new LoginOption(name, "", description);
	}

	public boolean isToggle() {
		return this.label.isEmpty();
	}

}
