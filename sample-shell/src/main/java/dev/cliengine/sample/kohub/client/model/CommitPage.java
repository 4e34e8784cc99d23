package dev.cliengine.sample.kohub.client.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A part of the commits of a branch.
 *
 * @param commits the newest first
 * @param hasMore whether there are older ones
 * @param nextCursor what to ask for them with, {@code null} if there are none
 * @since 0.1.0
 */
public record CommitPage(List<CommitSummary> commits, boolean hasMore, @Nullable String nextCursor) {
}
