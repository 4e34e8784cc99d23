package dev.cliengine.sample.kohub.client.model;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * A branch with the content of an earlier commit.
 *
 * @param success whether it was done
 * @param message a sentence for people
 * @param commitId the new commit with the old content
 * @since 0.1.0
 */
@JsonNaming(SnakeCaseStrategy.class)
public record WasReset(boolean success, String message, @Nullable String commitId) {
}
