package dev.cliengine.guide;

/**
 * Something to find.
 *
 * @param title what to type to get there: a command's words, or a name
 * @param snippet one line about it
 * @param text the words it is found by
 * @since 0.1.0
 */
public record SearchDocument(String title, String snippet, String text) {
}
