package dev.cliengine.guide;

/**
 * Something found.
 *
 * @param command the title of the document
 * @param confidence how well it fits, more than 0 and at most 1
 * @param snippet one line about it
 * @since 0.1.0
 */
public record SearchHit(String command, double confidence, String snippet) {
}
