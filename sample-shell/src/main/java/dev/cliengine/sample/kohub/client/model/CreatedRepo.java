package dev.cliengine.sample.kohub.client.model;

import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * A repository that was just made.
 *
 * @param url where people see it
 * @param repoId {@code namespace/name}
 * @since 0.1.0
 */
@JsonNaming(SnakeCaseStrategy.class)
public record CreatedRepo(String url, String repoId) {
}
