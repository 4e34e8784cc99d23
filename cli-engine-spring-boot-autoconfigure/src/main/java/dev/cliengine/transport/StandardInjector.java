package dev.cliengine.transport;

import java.nio.charset.StandardCharsets;

import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.client.ClientRequest;

import dev.cliengine.auth.Credential;
import dev.cliengine.auth.CredentialType;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.io.Secret;

/**
 * Sends a credential the way its type is usually sent.
 *
 * @param apiKeyHeader the header of API keys
 */
record StandardInjector(String apiKeyHeader) implements CredentialInjector {

	@Override
	public void inject(Credential credential, ClientRequest request, HttpHeaders headers) {
		Secret secret = credential.secret();
		if (secret == null || credential.type() == CredentialType.NONE) {
			return;
		}
		switch (credential.type()) {
			case BEARER -> headers.setBearerAuth(secret.reveal());
			case BASIC -> headers.setBasicAuth(credential.identity(), secret.reveal(), StandardCharsets.UTF_8);
			case API_KEY -> headers.set(this.apiKeyHeader, secret.reveal());
			case COOKIE -> addCookies(secret, headers);
			default -> throw new CliException(ErrorCategory.AUTHENTICATION, "The credential of \""
					+ credential.provider() + "\" signs requests, and nothing here knows how this server wants that");
		}
	}

	private static void addCookies(Secret cookies, HttpHeaders headers) {
		String others = headers.getFirst(HttpHeaders.COOKIE);
		headers.set(HttpHeaders.COOKIE, (others != null) ? others + "; " + cookies.reveal() : cookies.reveal());
	}

}
