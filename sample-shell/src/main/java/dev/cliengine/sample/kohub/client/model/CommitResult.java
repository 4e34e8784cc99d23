package dev.cliengine.sample.kohub.client.model;

import org.jspecify.annotations.Nullable;

/**
 * A commit that was just made, or the one before if it changed nothing.
 *
 * @param commitUrl its path below the endpoint
 * @param commitOid its id
 * @param pullRequestUrl always {@code null}
 * @since 0.1.0
 */
public record CommitResult(String commitUrl, String commitOid, @Nullable String pullRequestUrl) {
}
