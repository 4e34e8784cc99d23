package dev.cliengine.completion;

/**
 * Something that may stand where somebody types.
 *
 * @param value the whole word
 * @param description one line about it, may be empty
 * @param complete whether the word is finished, so that a blank may follow
 * @since 0.1.0
 */
public record Candidate(String value, String description, boolean complete) {
}
