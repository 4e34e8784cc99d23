package dev.cliengine.auth.oauth;

import java.net.URI;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * The person at the other end of a login.
 *
 * @param notice shows a line on stderr
 * @param browser opens a page; failing to is none of its caller's business
 * @param mayAsk whether somebody is there to be asked
 * @param line asks a question, such as {@code User name:}, and gives the line typed
 * @param hidden does the same without showing what is typed
 * @since 0.1.0
 */
public record OAuthConversation(Consumer<String> notice, Consumer<URI> browser, BooleanSupplier mayAsk,
		UnaryOperator<String> line, UnaryOperator<String> hidden) {
}
