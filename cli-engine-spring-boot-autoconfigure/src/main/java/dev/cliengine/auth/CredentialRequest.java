package dev.cliengine.auth;

import java.util.List;
import java.util.Map;

import dev.cliengine.core.CommandPath;
import dev.cliengine.core.Tier;

/**
 * What a credential is wanted for.
 *
 * @param environment the environment, empty when there are none
 * @param command the command that runs
 * @param tier how much harm it can do
 * @param scopes what it has to allow
 * @param metadata what the command declares for its provider
 * @since 0.1.0
 */
public record CredentialRequest(String environment, CommandPath command, Tier tier, List<String> scopes,
		Map<String, String> metadata) {

	public CredentialRequest {
		scopes = List.copyOf(scopes);
		metadata = Map.copyOf(metadata);
	}

	/** A request of nobody in particular, as from a client outside a command. */
	public static CredentialRequest of(String environment, List<String> scopes) {
		return new CredentialRequest(environment, CommandPath.root(), Tier.READ, scopes, Map.of());
	}

	/** The same request for other scopes. */
	public CredentialRequest withScopes(List<String> scopes) {
		return new CredentialRequest(this.environment, this.command, this.tier, scopes, this.metadata);
	}

}
