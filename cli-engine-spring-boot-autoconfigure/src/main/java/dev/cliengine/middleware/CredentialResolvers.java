package dev.cliengine.middleware;

import dev.cliengine.auth.AuthProviders;
import dev.cliengine.auth.CredentialRequest;
import dev.cliengine.auth.CredentialResolver;
import dev.cliengine.auth.MemoizingCredentialResolver;
import dev.cliengine.command.CommandMetadata;
import dev.cliengine.core.CommandPath;

/**
 * Makes the credential resolver of one run from the command's metadata.
 *
 * @since 0.1.0
 */
public final class CredentialResolvers {

	private final AuthProviders providers;

	public CredentialResolvers(AuthProviders providers) {
		this.providers = providers;
	}

	/** A resolver that has asked nobody yet. */
	public CredentialResolver of(CommandPath path, CommandMetadata metadata, String environment) {
		String named = metadata.provider();
		String fixed = metadata.fixedEnvironment();
		CredentialRequest request = new CredentialRequest((fixed != null) ? fixed : environment, path, metadata.tier(),
				metadata.scopes(), metadata.authMetadata());
		return new MemoizingCredentialResolver(this.providers, (named != null) ? named : this.providers.defaultName(),
				metadata.auth(), request);
	}

}
