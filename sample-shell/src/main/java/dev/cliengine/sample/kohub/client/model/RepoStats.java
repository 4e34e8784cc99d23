package dev.cliengine.sample.kohub.client.model;

/**
 * How often a repository was downloaded, and how many accounts like it.
 *
 * @since 0.1.0
 */
public record RepoStats(long downloads, long likes) {
}
