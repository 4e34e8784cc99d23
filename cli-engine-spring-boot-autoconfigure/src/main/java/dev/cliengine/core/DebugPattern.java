package dev.cliengine.core;

import java.util.Locale;

/**
 * Which components {@code --debug} is on for: a list such as {@code *,-auth}, read from
 * left to right, where later entries win.
 *
 * @param text the pattern; empty for nothing
 * @since 0.1.0
 */
public record DebugPattern(String text) {

	/** Whether a component is on; never for an empty name. */
	public boolean isOn(String component) {
		String name = component.strip().toLowerCase(Locale.ROOT);
		boolean on = false;
		for (String entry : this.text.toLowerCase(Locale.ROOT).split(",")) {
			String token = entry.strip();
			boolean negative = token.startsWith("-");
			String target = negative ? token.substring(1) : token;
			if (target.equals("*") || (!target.isEmpty() && target.equals(name))) {
				on = !negative;
			}
		}
		return on && !name.isEmpty();
	}

}
