package dev.cliengine.transport.filter;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Stream;

import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;

import dev.cliengine.auth.Credential;
import dev.cliengine.io.Secret;
import dev.cliengine.transport.Backend;
import dev.cliengine.transport.BackendFilter;
import dev.cliengine.transport.Call;
import dev.cliengine.transport.CallContext;
import dev.cliengine.transport.Redaction;

/**
 * Shows what is sent and what comes, where the run wants to see it: bodies that are text
 * up to 64 KiB, of others the size. Whatever a run has once sent as a credential is
 * hidden in all of its calls.
 *
 * @since 0.1.0
 */
public final class TraceFilter implements BackendFilter {

	private final Map<CallContext, Set<String>> secrets = Collections.synchronizedMap(new WeakHashMap<>());

	@Override
	public ExchangeFilterFunction of(Backend backend) {
		return (request, next) -> {
			CallContext context = Call.context(request);
			return context.trace().isOn()
					? new TracedCall(request, context.trace(), redaction(request, context, backend)).exchange(next)
					: next.exchange(request);
		};
	}

	private Redaction redaction(ClientRequest request, CallContext context, Backend backend) {
		Set<String> known = this.secrets.computeIfAbsent(context,
				(run) -> Collections.synchronizedSet(new LinkedHashSet<>()));
		context.credentials()
			.stream()
			.flatMap((resolver) -> Stream.of(resolver.first(), resolver.peek()))
			.flatMap(Optional::stream)
			.forEach((credential) -> add(credential, known));
		Redaction byName = new Redaction(backend, Set.of());
		request.headers().forEach((name, values) -> {
			if (byName.hides(name)) {
				values.forEach((value) -> add(name, value, known));
			}
		});
		synchronized (known) {
			return new Redaction(backend, known);
		}
	}

	private static void add(Credential credential, Set<String> known) {
		Secret secret = credential.secret();
		if (secret != null) {
			known.add(secret.reveal());
		}
	}

	/** Of {@code Bearer token} the token, of {@code Basic …} the password. */
	private static void add(String header, String value, Set<String> known) {
		String secret = value.substring(value.indexOf(' ') + 1);
		if (header.equalsIgnoreCase(HttpHeaders.COOKIE)) {
			for (String cookie : value.split(";")) {
				known.add(cookie.substring(cookie.indexOf('=') + 1).strip());
			}
			return;
		}
		known.add(secret);
		if (value.regionMatches(true, 0, "Basic ", 0, 6)) {
			addPassword(secret, known);
		}
	}

	private static void addPassword(String encoded, Set<String> known) {
		try {
			String login = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
			known.add(login.substring(login.indexOf(':') + 1));
		}
		catch (IllegalArgumentException ex) {
			// not Base64, and so no password in it
		}
	}

}
