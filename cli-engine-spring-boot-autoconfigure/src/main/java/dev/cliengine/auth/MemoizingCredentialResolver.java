package dev.cliengine.auth;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.cliengine.core.AuthRequirement;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * Asks a provider once and remembers the answer; calls are serialised.
 *
 * @since 0.1.0
 */
public final class MemoizingCredentialResolver implements CredentialResolver {

	private final AuthProviders providers;

	private final String provider;

	private final AuthRequirement requirement;

	private final CredentialRequest request;

	// volatile: a run abandoned by its deadline is recorded while a provider still hangs
	private volatile @Nullable Credential first;

	private volatile @Nullable Credential current;

	private List<String> requested;

	public MemoizingCredentialResolver(AuthProviders providers, String provider, AuthRequirement requirement,
			CredentialRequest request) {
		this.providers = providers;
		this.provider = provider;
		this.requirement = requirement;
		this.request = request;
		this.requested = request.scopes();
	}

	@Override
	public Credential resolve() {
		return resolveWithScopes(List.of());
	}

	@Override
	public Optional<Credential> tryResolve() {
		return (this.requirement == AuthRequirement.NONE) ? Optional.empty() : Optional.of(resolve());
	}

	@Override
	public synchronized Credential resolveWithScopes(List<String> extra) {
		if (this.requirement == AuthRequirement.NONE) {
			throw new CliException(ErrorCategory.AUTHENTICATION, "command is marked no_auth and has no credential");
		}
		Set<String> wanted = new LinkedHashSet<>(this.requested);
		boolean more = wanted.addAll(extra);
		Credential known = this.current;
		if (known != null && !more) {
			return known;
		}
		Credential answer = ask(List.copyOf(wanted));
		refuseSomebodyElse(known, answer);
		this.requested = new ArrayList<>(wanted);
		this.current = answer;
		if (this.first == null) {
			this.first = answer;
		}
		return answer;
	}

	@Override
	public Optional<Credential> peek() {
		return Optional.ofNullable(this.current);
	}

	@Override
	public Optional<Credential> first() {
		return Optional.ofNullable(this.first);
	}

	@Override
	public String provider() {
		return this.provider;
	}

	private Credential ask(List<String> scopes) {
		AuthProvider chosen = this.providers.get(this.provider);
		try {
			return chosen.credential(this.request.withScopes(scopes));
		}
		catch (CliException ex) {
			throw (ex.category() == ErrorCategory.AUTHENTICATION) ? ex : wrapped(ex, ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw wrapped(ex, null);
		}
		catch (Exception ex) {
			throw wrapped(ex, null);
		}
	}

	private CliException wrapped(Exception cause, @Nullable CliException structured) {
		String text = (cause.getMessage() != null) ? cause.getMessage() : cause.getClass().getSimpleName();
		CliException.Builder failure = CliException.category(ErrorCategory.AUTHENTICATION).cause(cause);
		if (structured != null) {
			failure.code(structured.code())
				.system(structured.system())
				.requestId(structured.requestId())
				.fix(structured.fix());
		}
		return failure.message("auth: provider \"" + this.provider + "\": " + text);
	}

	private void refuseSomebodyElse(@Nullable Credential before, Credential now) {
		String was = (before != null) ? before.subject() : null;
		String is = now.subject();
		if (was != null && is != null && !was.equals(is)) {
			throw new CliException(ErrorCategory.AUTHENTICATION,
					"scope step-up authenticated as a different identity: was \"" + was + "\", is \"" + is + "\"");
		}
	}

}
