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
 * Asks a provider once and remembers the answer; calls are serialised. Only who wants an
 * answer waits for the provider: {@link #peek()} and {@link #first()} never do, so that a
 * run can be put on record while its provider hangs.
 *
 * @since 0.1.0
 */
public final class MemoizingCredentialResolver implements CredentialResolver {

	private final AuthProviders providers;

	private final String provider;

	private final AuthRequirement requirement;

	private final CredentialRequest request;

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
		Credential answer = ask((provider) -> provider.credential(this.request.withScopes(List.copyOf(wanted))));
		if (known != null) {
			refuseSomebodyElse(known, answer, "scope step-up");
		}
		this.requested = new ArrayList<>(wanted);
		this.current = answer;
		if (this.first == null) {
			this.first = answer;
		}
		return answer;
	}

	@Override
	public synchronized Optional<Credential> renew(Credential refused) {
		Credential known = this.current;
		if (known != null && !known.equals(refused)) {
			return Optional.of(known);
		}
		CredentialRequest wanted = this.request.withScopes(this.requested);
		Optional<Credential> answer = ask((provider) -> provider.renew(wanted, refused));
		answer.ifPresent((fresh) -> {
			refuseSomebodyElse(refused, fresh, "the renewal");
			this.current = fresh;
		});
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

	private static void refuseSomebodyElse(Credential known, Credential answer, String how) {
		if (answer.isSomebodyElse(known)) {
			throw new CliException(ErrorCategory.AUTHENTICATION, how + " authenticated as a different identity: was \""
					+ known.subject().orElse("") + "\", is \"" + answer.subject().orElse("") + "\"");
		}
	}

	private <T> T ask(Question<T> question) {
		AuthProvider chosen = this.providers.get(this.provider);
		try {
			return question.put(chosen);
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
			structured.nextActions().forEach(failure::next);
			Integer exitCode = structured.exitCode();
			if (exitCode != null) {
				failure.exitCode(exitCode);
			}
		}
		return failure.message("auth: provider \"" + this.provider + "\": " + text);
	}

	private interface Question<T> {

		T put(AuthProvider provider) throws Exception;

	}

}
