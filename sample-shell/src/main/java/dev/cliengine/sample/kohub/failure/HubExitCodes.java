package dev.cliengine.sample.kohub.failure;

import org.springframework.stereotype.Component;

import dev.cliengine.core.ErrorCategory;
import dev.cliengine.core.ExitCodePolicy;

/**
 * 2 for lines that cannot be understood, 1 for whatever else fails.
 */
@Component
class HubExitCodes implements ExitCodePolicy {

	@Override
	public int exitCode(ErrorCategory category) {
		return switch (category) {
			case USAGE, UNKNOWN_COMMAND -> 2;
			case INTERRUPTED, TERMINATED, HUNG_UP -> ExitCodePolicy.standard().exitCode(category);
			default -> 1;
		};
	}

}
