package dev.cliengine.core;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a server's list is wanted. A command method that takes one and returns a
 * {@link Page} has the options {@code --limit}, {@code --continue} and {@code --all}.
 *
 * @param limit how many items to ask for at most, 0 for as many as the server likes
 * @param continueToken what the page before gave as {@link Page#next()}, {@code null} for
 * the first page
 * @since 0.1.0
 */
public record PageRequest(long limit, @Nullable String continueToken) {

}
