package dev.cliengine.auth.oauth;

import java.util.List;

import dev.cliengine.auth.LoginRequest;
import dev.cliengine.core.Cancellation;

/**
 * A login that is to be done.
 *
 * @param client the client of the environment
 * @param login what was asked for
 * @param scopes everything to ask the server for
 */
record FlowRequest(OAuthClient client, LoginRequest login, List<String> scopes) {

	Cancellation cancellation() {
		return this.login.cancellation();
	}

	/** Whether the caller's identity is asked for by OpenID Connect. */
	boolean openId() {
		return this.scopes.contains("openid");
	}

}
