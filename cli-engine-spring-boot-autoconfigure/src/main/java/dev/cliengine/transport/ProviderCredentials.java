package dev.cliengine.transport;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

import dev.cliengine.auth.AuthProviders;
import dev.cliengine.auth.Credential;
import dev.cliengine.auth.CredentialRequest;
import dev.cliengine.auth.CredentialResolver;
import dev.cliengine.auth.MemoizingCredentialResolver;
import dev.cliengine.core.AuthRequirement;

/**
 * The credential of a provider that need not be the run's, asked for once in a run.
 */
final class ProviderCredentials implements CredentialSource {

	private final AuthProviders providers;

	private final String provider;

	private final Map<CallContext, CredentialResolver> resolvers = new WeakHashMap<>();

	ProviderCredentials(AuthProviders providers, String provider) {
		this.providers = providers;
		this.provider = provider;
	}

	@Override
	public Optional<Credential> credential(CallContext context) {
		return resolver(context).tryResolve();
	}

	@Override
	public Optional<Credential> renewed(CallContext context, Credential refused) {
		return resolver(context).renew(refused);
	}

	private synchronized CredentialResolver resolver(CallContext context) {
		return this.resolvers.computeIfAbsent(context, (run) -> new MemoizingCredentialResolver(this.providers,
				this.provider, AuthRequirement.REQUIRED, CredentialRequest.of(run.environment(), List.of())));
	}

}
