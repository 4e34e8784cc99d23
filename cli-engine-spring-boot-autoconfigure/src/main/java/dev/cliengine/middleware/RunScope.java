package dev.cliengine.middleware;

import dev.cliengine.core.Cancellation;
import dev.cliengine.core.CorrelationId;
import dev.cliengine.terminal.Audience;
import dev.cliengine.terminal.Prompter;

/**
 * What one run shares with whoever started it.
 *
 * @param correlationId the id of the run
 * @param cancellation says when to stop early
 * @param audience who is there
 * @param prompter asks them
 * @param configuration what is configured
 * @param events takes the events of a streaming command
 * @since 0.1.0
 */
public record RunScope(CorrelationId correlationId, Cancellation cancellation, Audience audience, Prompter prompter,
		RunConfiguration configuration, EventOutput events) {
}
