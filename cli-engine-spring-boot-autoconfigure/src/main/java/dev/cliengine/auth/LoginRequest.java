package dev.cliengine.auth;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.cliengine.core.Cancellation;

/**
 * What somebody asks of {@code auth login}.
 *
 * @param account whose login it will be
 * @param scopes what it has to allow beyond the provider's own
 * @param options values of the options the provider contributes, by id; switches have
 * {@code true}
 * @param cancellation says when to stop
 * @since 0.1.0
 */
public record LoginRequest(Account account, List<String> scopes, Map<String, String> options,
		Cancellation cancellation) {

	public LoginRequest {
		scopes = List.copyOf(scopes);
		options = Map.copyOf(options);
	}

	/** The value of an option, when it was given. */
	public Optional<String> option(String id) {
		return Optional.ofNullable(this.options.get(id));
	}

	/** Whether a switch was given. */
	public boolean asksFor(String id) {
		return "true".equals(this.options.get(id));
	}

}
