package dev.cliengine.auth.oauth;

import java.time.Clock;

import dev.cliengine.auth.AccountStore;
import dev.cliengine.core.EnvironmentVariables;

/**
 * What a provider works with.
 *
 * @param settings the client of each environment
 * @param endpoint asks servers
 * @param store keeps tokens
 * @param receivers wait for browsers
 * @param conversation the person, if any
 * @param variables where user names and passwords may be
 * @param clock the time of this computer
 * @since 0.1.0
 */
public record OAuthParts(OAuthSettings settings, TokenEndpoint endpoint, AccountStore store,
		RedirectReceiver.Opening receivers, OAuthConversation conversation, EnvironmentVariables variables,
		Clock clock) {
}
