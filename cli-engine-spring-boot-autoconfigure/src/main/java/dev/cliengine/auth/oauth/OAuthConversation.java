package dev.cliengine.auth.oauth;

import java.net.URI;
import java.util.function.Consumer;

import dev.cliengine.auth.Person;

/**
 * What a login says and asks.
 *
 * @param notice shows a line on stderr
 * @param browser opens a page; failing to is none of its caller's business
 * @param person whoever logs in
 * @since 0.1.0
 */
public record OAuthConversation(Consumer<String> notice, Consumer<URI> browser, Person person) {
}
