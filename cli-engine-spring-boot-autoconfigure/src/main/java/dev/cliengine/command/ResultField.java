package dev.cliengine.command;

/**
 * A field of a result, or of each item of a list.
 *
 * @param name its name
 * @param optional whether it may be missing
 * @param type what it holds, in a word: {@code string}, {@code int}, {@code []string}
 * @since 0.1.0
 */
public record ResultField(String name, boolean optional, String type) {
}
