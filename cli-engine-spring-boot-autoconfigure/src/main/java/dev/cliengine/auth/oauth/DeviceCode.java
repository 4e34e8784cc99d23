package dev.cliengine.auth.oauth;

import java.time.Duration;

import dev.cliengine.auth.oauth.TokenAnswer.Members;
import dev.cliengine.io.Secret;

/**
 * A login that somebody has to approve elsewhere (RFC 8628).
 *
 * @param code what the token endpoint is asked with
 * @param userCode what the person types in
 * @param verificationUri where
 * @param completeUri the same with the code already in it; may be empty
 * @param lifetime how long that is possible
 * @param interval how long to wait between questions
 */
record DeviceCode(Secret code, String userCode, String verificationUri, String completeUri, Duration lifetime,
		Duration interval) {

	static DeviceCode of(Members answer) {
		String address = answer.text("verification_uri");
		return new DeviceCode(Secret.of(answer.required("device_code")), answer.required("user_code"),
				address.isEmpty() ? answer.required("verification_url") : address,
				answer.text("verification_uri_complete"), Duration.ofSeconds(answer.seconds("expires_in", 600)),
				Duration.ofSeconds(Math.max(1, answer.seconds("interval", 5))));
	}

}
