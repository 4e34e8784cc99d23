package dev.cliengine.sample.kohub.client.model;

import org.jspecify.annotations.Nullable;

/**
 * The days that a statistic is about.
 *
 * @param start the first one
 * @param end the last one
 * @param days how many
 * @since 0.1.0
 */
public record Period(@Nullable String start, @Nullable String end, int days) {
}
