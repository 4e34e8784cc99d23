package dev.cliengine.transport;

import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.client.ClientRequest;

import dev.cliengine.auth.Credential;

/**
 * Puts a credential on a request.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface CredentialInjector {

	/**
	 * Puts it on.
	 * @param request the request as it will be sent, but for the credential
	 * @param headers the headers it is sent with, to be changed
	 */
	void inject(Credential credential, ClientRequest request, HttpHeaders headers);

}
