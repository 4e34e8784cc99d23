package dev.cliengine.auth.exec;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.cliengine.auth.Account;
import dev.cliengine.auth.Credential;
import dev.cliengine.auth.CredentialType;
import dev.cliengine.io.Secret;

/**
 * Reads the credential in the answer of a program.
 */
final class AnsweredCredential {

	/** How long a credential is good for after the program put it away. */
	private static final Duration CACHED = Duration.ofMinutes(30);

	/** When a credential ended that does not say when in a way we understand. */
	private static final Instant LONG_AGO = Instant.EPOCH;

	private AnsweredCredential() {
	}

	/** The credential, of the environment it names or else the one asked about. */
	static Credential read(ProviderAnswer answer, String provider, String environment) throws MalformedAnswerException {
		String token = answer.text("token");
		Secret secret = token.isEmpty() ? null : Secret.of(token);
		List<String> names = List.of(answer.text("env"), answer.text("realm"), environment);
		String named = names.stream().filter((name) -> !name.isEmpty()).findFirst().orElse("");
		return new Credential(new Account(provider, named, ""),
				(secret != null) ? CredentialType.BEARER : CredentialType.NONE, secret, answer.text("identity"),
				answer.text("sub"), answer.text("account_type"), answer.texts("scopes"), end(answer),
				answer.flag("refreshable"));
	}

	private static @Nullable Instant end(ProviderAnswer answer) throws MalformedAnswerException {
		Optional<Instant> cachedAt = instant(answer.text("cached_at"));
		if (cachedAt.isPresent()) {
			return cachedAt.get().plus(CACHED);
		}
		String expiresAt = answer.text("expires_at");
		return expiresAt.isEmpty() ? null : instant(expiresAt).orElse(LONG_AGO);
	}

	private static Optional<Instant> instant(String text) {
		try {
			return Optional.of(OffsetDateTime.parse(text).toInstant());
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
