package dev.cliengine.sample.kohub.menu;

import java.util.List;
import java.util.Optional;

import dev.cliengine.core.CliException;
import dev.cliengine.sample.kohub.client.error.AuthenticationError;
import dev.cliengine.sample.kohub.client.error.NetworkError;
import dev.cliengine.sample.kohub.client.error.NotFoundError;

/**
 * What may help after a failure.
 */
final class Suggestions {

	private Suggestions() {
	}

	static List<String> of(RuntimeException failure, String endpoint) {
		if (failure instanceof AuthenticationError) {
			return List.of("Log in, in the menu Authentication & User", "Make an API token and set it in the settings");
		}
		if (failure instanceof NotFoundError) {
			return List.of("Check the spelling", "Check that it exists and that you may see it");
		}
		if (failure instanceof NetworkError) {
			return List.of("Check the endpoint: " + endpoint, "Check that the server is running",
					"Check your connection");
		}
		return Optional.of(failure)
			.filter(CliException.class::isInstance)
			.map(CliException.class::cast)
			.map(CliException::fix)
			.map(List::of)
			.orElse(List.of());
	}

}
