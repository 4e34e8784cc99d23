package dev.cliengine.auth.session;

/**
 * What a login needs to know.
 *
 * @param user who logs in
 * @param password their password
 * @param oneTimePassword what some servers ask for in addition
 * @since 0.1.0
 */
public record LoginFields(LoginField user, LoginField password, LoginField oneTimePassword) {

	/**
	 * The usual labels, and variables such as {@code ACME_USERNAME},
	 * {@code ACME_PASSWORD} and {@code ACME_OTP}.
	 * @param prefix what the variables begin with: {@code ACME}
	 */
	public static LoginFields of(String prefix) {
		return new LoginFields(new LoginField("User name", prefix + "_USERNAME"),
				new LoginField("Password", prefix + "_PASSWORD"), new LoginField("One-time password", prefix + "_OTP"));
	}

}
