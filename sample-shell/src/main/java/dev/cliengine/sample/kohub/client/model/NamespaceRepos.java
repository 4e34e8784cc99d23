package dev.cliengine.sample.kohub.client.model;

import java.util.List;

/**
 * The repositories of a namespace by type.
 *
 * @since 0.1.0
 */
public record NamespaceRepos(List<RepoSummary> models, List<RepoSummary> datasets, List<RepoSummary> spaces) {
}
