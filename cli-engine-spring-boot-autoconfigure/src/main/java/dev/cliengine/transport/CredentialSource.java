package dev.cliengine.transport;

import java.util.Optional;

import dev.cliengine.auth.AuthProviders;
import dev.cliengine.auth.Credential;
import dev.cliengine.auth.CredentialResolver;

/**
 * Where the credential of a call comes from. It may wait for a provider, and is asked on
 * a thread that may.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface CredentialSource {

	/**
	 * The credential to send, empty for none.
	 * @throws dev.cliengine.core.CliException if there should be one and is not
	 */
	Optional<Credential> credential(CallContext context);

	/**
	 * A credential in place of one that the server refused.
	 * @return empty if there is no other
	 */
	default Optional<Credential> renewed(CallContext context, Credential refused) {
		return Optional.empty();
	}

	/** The credential of the run the call belongs to. */
	static CredentialSource ofRun() {
		return new CredentialSource() {

			@Override
			public Optional<Credential> credential(CallContext context) {
				return context.credentials().flatMap(CredentialResolver::tryResolve);
			}

			@Override
			public Optional<Credential> renewed(CallContext context, Credential refused) {
				return context.credentials().flatMap((resolver) -> resolver.renew(refused));
			}

		};
	}

	/**
	 * The credential of one provider in the environment of the run, whoever the run's is.
	 */
	static CredentialSource ofProvider(AuthProviders providers, String provider) {
		return new ProviderCredentials(providers, provider);
	}

	/** No credential at all. */
	static CredentialSource none() {
		return (context) -> Optional.empty();
	}

}
