package dev.cliengine.core;

/**
 * Data that are written as a {@code T} would be, whatever they look like in Java: the
 * answer of a server, say, that a record keeps as it came. Schemas, fields and completion
 * are those of the {@code T}.
 *
 * @param <T> what the written form looks like
 * @since 0.1.0
 */
public interface WrittenAs<T> {

}
