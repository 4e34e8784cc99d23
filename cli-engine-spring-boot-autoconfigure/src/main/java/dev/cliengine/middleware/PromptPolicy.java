package dev.cliengine.middleware;

import java.time.Duration;

/**
 * What people are asked for.
 *
 * @param missing whether a line without something required is completed by questions
 * @param candidates how long it may take to find out what could be chosen
 * @since 0.1.0
 */
public record PromptPolicy(boolean missing, Duration candidates) {

	/** Asks for what is missing, and looks for candidates for a second. */
	public static PromptPolicy standard() {
		return new PromptPolicy(true, Duration.ofSeconds(1));
	}

}
