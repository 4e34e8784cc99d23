package dev.cliengine.middleware;

import java.util.List;

import dev.cliengine.auth.CredentialResolver;
import dev.cliengine.command.CommandMetadata;

/**
 * Lets metadata resolvers change what the rest of the chain decides by.
 */
public final class MetadataAdvice implements CommandAdvice {

	private final List<MetadataResolver> resolvers;

	private final CredentialResolvers credentials;

	public MetadataAdvice(List<MetadataResolver> resolvers, CredentialResolvers credentials) {
		this.resolvers = List.copyOf(resolvers);
		this.credentials = credentials;
	}

	@Override
	public CommandOutcome around(CommandInvocation invocation, CommandInvoker next) throws Exception {
		CommandMetadata metadata = invocation.metadata();
		for (MetadataResolver resolver : this.resolvers) {
			metadata = resolver.resolve(invocation.path(), metadata);
		}
		if (metadata.equals(invocation.metadata())) {
			return next.invoke(invocation);
		}
		CredentialResolver changed = this.credentials.of(invocation.path(), metadata,
				invocation.settings().environment());
		if (invocation.credentials() instanceof RunCredentials run) {
			run.follow(changed);
			return next.invoke(invocation.withMetadata(metadata, run));
		}
		return next.invoke(invocation.withMetadata(metadata, changed));
	}

}
