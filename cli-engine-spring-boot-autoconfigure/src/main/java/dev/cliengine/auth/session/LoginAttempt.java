package dev.cliengine.auth.session;

import java.net.URI;
import java.util.Optional;

import dev.cliengine.io.Secret;

/**
 * What somebody logs in with.
 *
 * @param environment the environment, empty when there are none
 * @param user the user as typed
 * @param password the password as typed
 * @param oneTimePassword what the server asked for in addition, without blanks around it
 * @param origin the address of the server as the application gave it
 * @since 0.1.0
 */
public record LoginAttempt(String environment, String user, Secret password, Optional<Secret> oneTimePassword,
		URI origin) {

	LoginAttempt with(Secret oneTimePassword) {
		return new LoginAttempt(this.environment, this.user, this.password, Optional.of(oneTimePassword), this.origin);
	}

	/** The text without the passwords, should a server have sent them back. */
	String mask(String text) {
		String safe = text.replace(this.password.reveal(), this.password.toString());
		return this.oneTimePassword.map((code) -> safe.replace(code.reveal(), code.toString())).orElse(safe);
	}

}
