package dev.cliengine.middleware;

/**
 * A result that is a finished text, printed as it is in every format: for help and for
 * commands whose output is not data.
 *
 * @param text the text with its last newline; empty prints nothing
 * @since 0.1.0
 */
public record PlainText(String text) {
}
