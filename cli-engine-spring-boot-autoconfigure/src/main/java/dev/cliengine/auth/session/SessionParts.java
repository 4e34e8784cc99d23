package dev.cliengine.auth.session;

import java.time.Clock;
import java.util.function.Consumer;

import dev.cliengine.auth.key.KeySources;

/**
 * What a provider of sessions works with.
 *
 * @param login talks to the server
 * @param sources the variables, whom to ask, and which account is in use; the sessions
 * themselves are not put into its store
 * @param clock tells when sessions have ended
 * @param notice receives lines for the person, such as that a file is damaged
 * @since 0.1.0
 */
public record SessionParts(SessionLogin login, KeySources sources, Clock clock, Consumer<String> notice) {
}
