package dev.cliengine.middleware;

import java.util.List;
import java.util.Optional;

import dev.cliengine.auth.Credential;
import dev.cliengine.auth.CredentialResolver;

/**
 * The credential of one run, whatever metadata it is resolved by in the end: everybody
 * who holds this one learns of the caller, also those outside the step that changed it.
 */
final class RunCredentials implements CredentialResolver {

	private volatile CredentialResolver resolver;

	RunCredentials(CredentialResolver resolver) {
		this.resolver = resolver;
	}

	/** Asks another resolver from now on. */
	void follow(CredentialResolver resolver) {
		this.resolver = resolver;
	}

	@Override
	public Credential resolve() {
		return this.resolver.resolve();
	}

	@Override
	public Optional<Credential> tryResolve() {
		return this.resolver.tryResolve();
	}

	@Override
	public Credential resolveWithScopes(List<String> extra) {
		return this.resolver.resolveWithScopes(extra);
	}

	@Override
	public Optional<Credential> renew(Credential refused) {
		return this.resolver.renew(refused);
	}

	@Override
	public Optional<Credential> peek() {
		return this.resolver.peek();
	}

	@Override
	public Optional<Credential> first() {
		return this.resolver.first();
	}

	@Override
	public String provider() {
		return this.resolver.provider();
	}

}
