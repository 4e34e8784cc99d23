package dev.cliengine.transport.client;

import org.jspecify.annotations.Nullable;

/**
 * Something a server gave, and the tag of the state it was in.
 *
 * @param body the thing, {@code null} if the server sent nothing
 * @param etag what {@link Etags#write} wants, {@code null} if the server told none
 * @since 0.1.0
 */
public record Tagged<T>(@Nullable T body, @Nullable String etag) {

}
